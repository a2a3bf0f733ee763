package de.passgenau.api.fristen.arbeitsliste;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a work list is asked for.
 *
 * @param seit changes from then on
 * @param wochen agreements that end within so many
 */
record Arbeitsfrage(LocalDate heute, Instant seit, int wochen, ZoneId ort) {

    LocalDate bis() {
        return heute.plusWeeks(wochen);
    }
}
