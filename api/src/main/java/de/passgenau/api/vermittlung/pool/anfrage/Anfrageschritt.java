package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One step of a Kontaktanfrage: an act of somebody, or its end by its last day.
 *
 * @param bis       until when it holds
 * @param durch     Kennung of who did it; null where it happened by itself
 * @param grund     why it was refused
 * @param worte     what the Jobcenter has noted
 * @param vorschlag the proposal that it became, by its id in the store
 */
public record Anfrageschritt(
        Anfragestand stand,
        Instant am,
        LocalDate bis,
        @Nullable String durch,
        @Nullable Ablehnungsgrund grund,
        @Nullable String worte,
        @Nullable String vorschlag) {

    /** Why the Arbeitgeberservice releases nothing. */
    public enum Ablehnungsgrund {
        PERSON_MOECHTE_NICHT,
        NICHT_MEHR_VERFUEGBAR,
        STELLE_PASST_NICHT,
        ANDERS_VERMITTELT,
        ANGABEN_FEHLEN,
        ANDERER
    }

    static Anfrageschritt nach(Anfragestand stand, Anfragetat tat) {
        return new Anfrageschritt(stand, tat.am(), tat.bis(), tat.durch(), null, null, null);
    }

    Anfrageschritt weil(Ablehnungsgrund warum, @Nullable String bemerkung) {
        return new Anfrageschritt(stand, am, bis, durch, warum, bemerkung, vorschlag);
    }

    Anfrageschritt als(String neuerVorschlag) {
        return new Anfrageschritt(stand, am, bis, durch, grund, worte, neuerVorschlag);
    }

    /** Who does something, when, and until when it holds. */
    record Anfragetat(@Nullable String durch, Instant am, LocalDate bis) {}
}
