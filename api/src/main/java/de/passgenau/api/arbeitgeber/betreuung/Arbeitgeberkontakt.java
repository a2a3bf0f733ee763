package de.passgenau.api.arbeitgeber.betreuung;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A talk with an employer.
 *
 * @param mit      with whom
 * @param ergebnis what came of it
 * @param durch    Kennung of who has recorded it
 */
public record Arbeitgeberkontakt(
        String eintragId,
        LocalDate tag,
        Art art,
        @Nullable String mit,
        String ergebnis,
        String durch) {

    /** In which way. */
    public enum Art {
        TELEFON, BESUCH, EMAIL, BRIEF, VIDEO, VERANSTALTUNG
    }
}
