/** Acts on somebody who has a place: coming, staying away, going, and what the Träger says about it. */
@NullMarked
package de.passgenau.catalogue.durchgang.verlauf;

import org.jspecify.annotations.NullMarked;
