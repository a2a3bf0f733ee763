package de.passgenau.api.controlling.erfolg;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.erfolg.Auslastung;
import de.passgenau.catalogue.erfolg.Teilnahmeende;

/**
 * What a Durchgang has to do with success, and nothing else of it.
 *
 * @param enden of all whose Teilnahme has ended
 */
record Durchgangsbilanz(Auslastung auslastung, List<Teilnahmeende> enden) {

    static Durchgangsbilanz von(Durchgang durchgang) {
        return new Durchgangsbilanz(Auslastung.von(durchgang),
                durchgang.teilnahmen().stream().flatMap(eine -> Teilnahmeende.von(eine).stream()).toList());
    }

    /** On which day somebody counts: when the Durchgang is over, or when she left one without an end. */
    LocalDate zaehltAm(Teilnahmeende ende) {
        var vorbei = auslastung.laufzeit().ende();
        return vorbei == null ? ende.tag() : vorbei;
    }

    Stream<LocalDate> zaehltage() {
        return enden.stream().filter(Teilnahmeende::warDa).map(this::zaehltAm);
    }

    Stream<Teilnahmeende> gezaehlte(LocalDate bis) {
        return enden.stream().filter(ende -> !zaehltAm(ende).isAfter(bis));
    }

    /** Days for which places were paid until then, of a Durchgang that counts. */
    long bezahltePlatztage(LocalDate bis) {
        var laufzeit = auslastung.laufzeit();
        var ende = laufzeit.ende();
        if (auslastung.abgesagt() || laufzeit.beginn().isAfter(bis) || ende != null && ende.isAfter(bis)) {
            return 0;
        }
        var letzter = ende == null ? bis : Collections.min(List.of(ende, bis));
        return (ChronoUnit.DAYS.between(laufzeit.beginn(), letzter) + 1) * auslastung.plaetze().bezahlt();
    }

    static long bezahltePlatztage(Collection<Durchgangsbilanz> alle, LocalDate bis) {
        return alle.stream().mapToLong(eine -> eine.bezahltePlatztage(bis)).sum();
    }
}
