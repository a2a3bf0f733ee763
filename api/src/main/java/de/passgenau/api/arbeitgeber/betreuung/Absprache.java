package de.passgenau.api.arbeitgeber.betreuung;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What was agreed with an employer.
 *
 * @param gueltigBis the last day on which it holds; null for no end
 * @param durch      Kennung of who has recorded it
 */
public record Absprache(
        String eintragId,
        LocalDate tag,
        String text,
        @Nullable LocalDate gueltigBis,
        String durch) {

    boolean giltAm(LocalDate heute) {
        return gueltigBis == null || !heute.isAfter(gueltigBis);
    }
}
