/** Offers searched for everybody in one go, by night or on order: what was found, what is new, and how far it has got. */
@NullMarked
package de.passgenau.api.vermittlung.sammelsuche;

import org.jspecify.annotations.NullMarked;
