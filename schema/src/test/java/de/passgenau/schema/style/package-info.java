/** The conventions of the contract, each as a rule that can be broken. */
@NullMarked
package de.passgenau.schema.style;

import org.jspecify.annotations.NullMarked;
