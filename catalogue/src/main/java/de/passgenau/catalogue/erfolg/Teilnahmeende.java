package de.passgenau.catalogue.erfolg;

import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import org.jspecify.annotations.Nullable;

/**
 * How a Teilnahme ended; as much of it as success is measured by.
 *
 * @param hemmnis code of the one on which it worked
 * @param stand   one that nothing comes after
 * @param grund   null where none was needed
 * @param antritt the first day there; null if there was none
 * @param tag     the last day there, or the one on which it ended without any
 */
public record Teilnahmeende(
        Fallkennung fall,
        String hemmnis,
        Stand stand,
        @Nullable Abweichungsgrund grund,
        @Nullable LocalDate antritt,
        LocalDate tag) {

    public Teilnahmeende {
        if (!stand.istEndgueltig()) {
            throw new IllegalArgumentException("It has not ended: " + stand);
        }
    }

    /** Empty as long as it goes on. */
    public static Optional<Teilnahmeende> von(Teilnahme teilnahme) {
        if (!teilnahme.letzterStand().istEndgueltig()) {
            return Optional.empty();
        }
        var letzter = teilnahme.verlauf().getLast();
        var begruendung = letzter.begruendung();
        return Optional.of(new Teilnahmeende(teilnahme.fall(), teilnahme.zweck().hemmnis(), teilnahme.letzterStand(),
                begruendung == null ? null : begruendung.grund(), teilnahme.antritt().orElse(null),
                letzter.tag()));
    }

    public boolean warDa() {
        return antritt != null;
    }
}
