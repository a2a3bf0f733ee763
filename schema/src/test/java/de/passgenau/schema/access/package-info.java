/** The matrix role × field that the directives of the contract make, and its picture in the README. */
@NullMarked
package de.passgenau.schema.access;

import org.jspecify.annotations.NullMarked;
