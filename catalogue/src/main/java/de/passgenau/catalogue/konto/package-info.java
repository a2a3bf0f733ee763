/** The account of one Fall on which Maßnahmen are claimed before a place is taken (N-13). */
@NullMarked
package de.passgenau.catalogue.konto;

import org.jspecify.annotations.NullMarked;
