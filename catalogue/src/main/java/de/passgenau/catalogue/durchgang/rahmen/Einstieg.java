package de.passgenau.catalogue.durchgang.rahmen;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when one can join.
 *
 * @param flexibel    on any day until the end
 * @param nachruecken otherwise: how many days after the beginning somebody may still move up
 */
public record Einstieg(boolean flexibel, int nachruecken) {

    public static final Einstieg ZUM_BEGINN = new Einstieg(false, 0);
    public static final Einstieg FLEXIBEL = new Einstieg(true, 0);

    /** The last day on which one can join; empty if there is none. */
    public Optional<LocalDate> letzterTag(Laufzeit laufzeit) {
        var ende = laufzeit.ende();
        var fest = laufzeit.beginn().plusDays(nachruecken);
        if (flexibel) {
            return Optional.ofNullable(ende);
        }
        return Optional.of(ende != null && ende.isBefore(fest) ? ende : fest);
    }
}
