package de.passgenau.catalogue.erfolg;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.Durchgangsstand;
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
    public static List<Unterauslastung> alle(Collection<Durchgang> durchgaenge, LocalDate heute) {
        return durchgaenge.stream()
                .flatMap(durchgang -> von(durchgang, heute).stream())
                .sorted(Comparator.comparingInt(Unterauslastung::fehlend)
                        .reversed()
                        .thenComparing(eine -> eine.durchgang().wert()))
                .toList();
    }

    public static Optional<Unterauslastung> von(Durchgang durchgang, LocalDate heute) {
        var stand = durchgang.stand(heute);
        var rahmen = durchgang.rahmen();
        var letzterEinstieg = rahmen.einstieg().letzterTag(rahmen.laufzeit());
        var eine = new Unterauslastung(durchgang.id(), durchgang.massnahmeId(), rahmen.plaetze().bezahlt(),
                durchgang.belegung(heute).belegt(), new Zulauf(durchgang, heute).erwartet(letzterEinstieg),
                letzterEinstieg.orElse(null));
        return Stream.of(eine)
                .filter(it -> stand == Durchgangsstand.GEPLANT || stand == Durchgangsstand.LAUFEND)
                .filter(it -> it.fehlend() > 0)
                .findFirst();
    }
}
