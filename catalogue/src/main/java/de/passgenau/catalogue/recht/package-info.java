/** Which law carries which kind of Maßnahme on which day, as dated data. */
@NullMarked
package de.passgenau.catalogue.recht;

import org.jspecify.annotations.NullMarked;
