/** The application class; every business word has a package of its own below. */
@NullMarked
package de.passgenau.api;

import org.jspecify.annotations.NullMarked;
