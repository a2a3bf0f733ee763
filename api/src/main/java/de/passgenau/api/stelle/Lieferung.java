package de.passgenau.api.stelle;

import de.passgenau.api.stelle.angabe.Stellenangaben;
import org.jspecify.annotations.Nullable;

/**
 * An offer as a source delivers it.
 *
 * @param meldung    what shall stand here: what the source says but for what was changed here
 * @param geliefert  what the source says
 * @param berufswort the word of which the occupation was only assumed; null where it is certain
 */
public record Lieferung(
        Angebotsquelle quelle,
        Stellenmeldung meldung,
        Stellenangaben geliefert,
        @Nullable String berufswort) {}
