package de.passgenau.catalogue.erfolg;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;

/**
 * A Durchgang that will not fill the places it is paid for, if it goes on as in the last four weeks (N-09).
 *
 * @param belegt        places held today
 * @param erwartet      places held on the last day of entry, or in four weeks where entry stays open longer
 * @param letzterEinstieg null if one can join without end
 */
public record Unterauslastung(
        DurchgangId durchgang,
        MassnahmeId massnahme,
        int bezahlt,
        int belegt,
        int erwartet,
        @Nullable LocalDate letzterEinstieg) {

    /** Places that will be paid for nothing. */
    public int fehlend() {
        return bezahlt - erwartet;
    }

    /** All of them, the emptiest first. */
    public static List<Unterauslastung> alle(Collection<Auslastung> auslastungen, LocalDate heute) {
        return auslastungen.stream()
                .flatMap(auslastung -> auslastung.unter(heute).stream())
                .sorted(Comparator.comparingInt(Unterauslastung::fehlend)
                        .reversed()
                        .thenComparing(eine -> eine.durchgang().wert()))
                .toList();
    }
}
