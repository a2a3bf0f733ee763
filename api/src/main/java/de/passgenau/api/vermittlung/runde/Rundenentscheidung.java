package de.passgenau.api.vermittlung.runde;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a person has decided about a line.
 *
 * @param durch     Kennung of who did
 * @param grund     why somebody is left out
 * @param wieder    when she is looked at again
 * @param vorschlag id of the proposal in the store
 */
public record Rundenentscheidung(
        Art art,
        Instant am,
        String durch,
        @Nullable Verwerfungsgrund grund,
        @Nullable LocalDate wieder,
        @Nullable String notiz,
        @Nullable String vorschlag) {

    Rundenentscheidung mit(String neuer) {
        return new Rundenentscheidung(art, am, durch, grund, wieder, notiz, neuer);
    }

    /** What it is. */
    public enum Art {
        VORSCHLAGEN, ZURUECKSTELLEN, VERWERFEN
    }

    /** Why somebody is left out; the search alone is no reason, and nothing that § 36 SGB III forbids. */
    public enum Verwerfungsgrund {
        QUALIFIKATION_FEHLT,
        ARBEITSZEIT_PASST_NICHT,
        WEG_ZU_WEIT,
        PERSON_MOECHTE_NICHT,
        NICHT_VERFUEGBAR,
        ANDERS_VERMITTELT,
        ANDERER
    }
}
