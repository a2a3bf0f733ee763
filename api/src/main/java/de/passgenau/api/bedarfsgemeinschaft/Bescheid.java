package de.passgenau.api.bedarfsgemeinschaft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A decision on the benefits of the household.
 *
 * @param tag the day of the letter
 * @param von the first day with benefits; null unless granted
 * @param bis the last day with benefits, as far as it is known; null if refused
 * @param erfasstDurch subject of whoever recorded it, at the identity provider
 */
public record Bescheid(
        String id,
        Art art,
        LocalDate tag,
        @Nullable LocalDate von,
        @Nullable LocalDate bis,
        LocalDate erfasstAm,
        String erfasstDurch) {

    public Bescheid {
        if ((art == Art.BEWILLIGT) != (von != null) || art == Art.BEENDET && bis == null
                || art == Art.ABGELEHNT && bis != null || von != null && bis != null && bis.isBefore(von)) {
            throw new IllegalArgumentException(art + " from " + von + " to " + bis);
        }
    }

    /** What was decided. */
    public enum Art {
        BEWILLIGT,
        ABGELEHNT,
        /** Benefits end earlier than was granted. */
        BEENDET
    }
}
