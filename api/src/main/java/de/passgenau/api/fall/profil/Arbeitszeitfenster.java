package de.passgenau.api.fall.profil;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** When a person can be at work: on these days, from one time to the other. */
public record Arbeitszeitfenster(List<DayOfWeek> tage, LocalTime von, LocalTime bis) {

    public Arbeitszeitfenster {
        tage = tage.stream().distinct().sorted().toList();
        if (tage.isEmpty() || !bis.isAfter(von)) {
            throw new IllegalArgumentException("Work on " + tage + " from " + von + " to " + bis);
        }
    }

    public static Arbeitszeitfenster werktags(LocalTime von, LocalTime bis) {
        Set<DayOfWeek> tage = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return new Arbeitszeitfenster(List.copyOf(tage), von, bis);
    }

    public List<Wochentag> wochentage() {
        return tage.stream().map(Wochentag::von).toList();
    }
}
