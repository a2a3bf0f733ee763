/** The Maßnahmenkatalog and the Träger who fill it. */
@NullMarked
package de.passgenau.catalogue;

import org.jspecify.annotations.NullMarked;
