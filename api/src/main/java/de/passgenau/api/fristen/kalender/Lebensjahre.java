package de.passgenau.api.fristen.kalender;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Age by § 187 Abs. 2 Satz 2, § 188 Abs. 2 BGB: the day of birth counts, so a year of life ends on the eve of the birthday. */
public final class Lebensjahre {

    private Lebensjahre() {}

    /** The first day on which somebody is so old; who was born on 29 February waits for 1 March. */
    public static LocalDate erreicht(LocalDate geburtstag, int jahre) {
        var tag = geburtstag.plusYears(jahre);
        return tag.getDayOfMonth() == geburtstag.getDayOfMonth() ? tag : tag.plusDays(1);
    }

    /** Completed years of life on that day. */
    public static int am(LocalDate geburtstag, LocalDate tag) {
        return (int) ChronoUnit.YEARS.between(geburtstag, tag);
    }
}
