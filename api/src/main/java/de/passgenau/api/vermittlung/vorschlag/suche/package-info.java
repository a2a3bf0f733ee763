/** How proposals are found and shown: lists, those of an offer and of a case, and what of each is told to whom. */
@NullMarked
package de.passgenau.api.vermittlung.vorschlag.suche;

import org.jspecify.annotations.NullMarked;
