package de.passgenau.api.bedarfsgemeinschaft;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A time in which a person belongs to the household in one role.
 *
 * @param bis the last day; null as long as it goes on
 */
public record Zugehoerigkeit(LocalDate von, @Nullable LocalDate bis, Mitgliedsrolle rolle) {

    public Zugehoerigkeit {
        if (bis != null && bis.isBefore(von)) {
            throw new IllegalArgumentException(rolle + " from " + von + " to " + bis);
        }
    }

    public boolean umfasst(LocalDate tag) {
        return !tag.isBefore(von) && !endetVor(tag);
    }

    public boolean endetVor(LocalDate tag) {
        return bis != null && bis.isBefore(tag);
    }

    public boolean ueberschneidet(Zugehoerigkeit andere) {
        return !endetVor(andere.von) && !andere.endetVor(von);
    }

    /** The same time, from this day of it on in another role. */
    Stream<Zugehoerigkeit> gewechselt(LocalDate ab, Mitgliedsrolle neue) {
        var danach = new Zugehoerigkeit(ab, bis, neue);
        return von.isBefore(ab) ? Stream.of(beendet(ab.minusDays(1)), danach) : Stream.of(danach);
    }

    Zugehoerigkeit beendet(LocalDate letzterTag) {
        return new Zugehoerigkeit(von, letzterTag, rolle);
    }
}
