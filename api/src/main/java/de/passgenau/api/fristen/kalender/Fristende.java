package de.passgenau.api.fristen.kalender;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a period ends, and how that was counted.
 *
 * @param gezaehltAb the first day that counts; for a period up to an event the last one before it
 * @param rechnerisch where the count ends
 * @param tag where the period ends: the same, or the Arbeitstag to which it was moved
 * @param ausgelassen the holidays from Monday to Friday that were left out, in the order of the calendar
 */
public record Fristende(
        LocalDate ereignis,
        Abstand abstand,
        LocalDate gezaehltAb,
        LocalDate rechnerisch,
        LocalDate tag,
        List<Feiertag> ausgelassen) {

    public Fristende {
        ausgelassen = List.copyOf(ausgelassen);
    }

    public boolean istVerschoben() {
        return !tag.equals(rechnerisch);
    }
}
