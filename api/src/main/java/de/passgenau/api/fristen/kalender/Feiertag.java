package de.passgenau.api.fristen.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A public holiday of the whole Land; two that fall on one day are one with both names.
 *
 * @param englisch its name in English
 */
public record Feiertag(LocalDate tag, String name, String englisch) {

    public Feiertag {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A holiday has a name: " + tag);
        }
    }

    /** Both, where two fall on one day. */
    Feiertag mit(Feiertag anderer) {
        return new Feiertag(tag, name + " und " + anderer.name, englisch + " and " + anderer.englisch);
    }

    /** Whether it keeps people from work that the weekend would not. */
    boolean istWerktags() {
        return tag.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }
}
