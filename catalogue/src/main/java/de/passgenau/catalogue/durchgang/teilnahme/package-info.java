/** A person's way through one Durchgang, step by step (M-06). */
@NullMarked
package de.passgenau.catalogue.durchgang.teilnahme;

import org.jspecify.annotations.NullMarked;
