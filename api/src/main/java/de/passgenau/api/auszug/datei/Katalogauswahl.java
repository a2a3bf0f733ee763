package de.passgenau.api.auszug.datei;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.passgenau.api.massnahme.suche.Durchgangskunde;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Massnahmestatus;
import org.springframework.stereotype.Component;

/** Which Maßnahmen a file of the catalogue has: those in the states that were asked for, without that all but called off ones. */
@Component
class Katalogauswahl {

    private static final Set<Massnahmestatus> UEBLICH = EnumSet.complementOf(EnumSet.of(Massnahmestatus.ABGESAGT));

    private final Durchgangskunde durchgaenge;
    private final Clock clock;

    Katalogauswahl(Durchgangskunde durchgaenge, Clock clock) {
        this.durchgaenge = durchgaenge;
        this.clock = clock;
    }

    /** @param status empty if nobody asked for any */
    List<Massnahme> aus(List<Massnahme> portion, Collection<Massnahmestatus> status) {
        var welche = status.isEmpty() ? UEBLICH : EnumSet.copyOf(status);
        var zeiten = durchgaenge.zeiten(portion.stream().map(Massnahme::id).toList());
        var heute = LocalDate.now(clock);
        return portion.stream()
                .filter(eine -> welche.contains(eine.statusAm(heute, zeiten.getOrDefault(eine.id(), List.of()))))
                .toList();
    }
}
