/** What a Steckbrief must say, and what its Träger must have, before everybody sees it. */
@NullMarked
package de.passgenau.catalogue.freigabe;

import org.jspecify.annotations.NullMarked;
