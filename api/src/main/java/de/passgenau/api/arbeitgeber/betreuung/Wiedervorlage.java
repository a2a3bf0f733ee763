package de.passgenau.api.arbeitgeber.betreuung;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something to be done about an employer by a day.
 *
 * @param fuer      Kennung of who does it
 * @param durch     Kennung of who has put it down
 * @param erledigt  null until somebody has done it
 */
public record Wiedervorlage(
        String eintragId,
        LocalDate faelligAm,
        String anlass,
        String fuer,
        String durch,
        @Nullable Erledigung erledigt) {

    /** Done: by whom and when. */
    public record Erledigung(LocalDate tag, String durch, @Nullable String ergebnis) {}

    Wiedervorlage erledigt(Erledigung erledigung) {
        return new Wiedervorlage(eintragId, faelligAm, anlass, fuer, durch, erledigung);
    }
}
