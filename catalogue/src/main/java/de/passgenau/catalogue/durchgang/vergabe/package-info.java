/** Acts by which places are proposed, reserved, given, waited for and given back, and the rules for them. */
@NullMarked
package de.passgenau.catalogue.durchgang.vergabe;

import org.jspecify.annotations.NullMarked;
