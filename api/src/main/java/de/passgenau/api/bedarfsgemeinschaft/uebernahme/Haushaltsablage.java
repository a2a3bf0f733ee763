package de.passgenau.api.bedarfsgemeinschaft.uebernahme;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.BgNummer;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsspeicher;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.matching.Sichtfilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Reads households by their numbers and stores them, whoever may know of them. */
@Component
class Haushaltsablage {

    private final Dokumentliste<Bedarfsgemeinschaft> liste;
    private final Haushaltsspeicher speicher;
    private final Clock clock;

    Haushaltsablage(Dokumentliste<Bedarfsgemeinschaft> liste, Haushaltsspeicher speicher, Clock clock) {
        this.liste = liste;
        this.speicher = speicher;
        this.clock = clock;
    }

    Map<BgNummer, Bedarfsgemeinschaft> lade(Collection<BgNummer> nummern) {
        return liste.leser()
                .finde(Criteria.where("bgNummer").in(nummern.stream().map(BgNummer::wert).toList()),
                        Sichtfilter.alles(), nummern.size())
                .stream()
                .collect(Collectors.toMap(Bedarfsgemeinschaft::bgNummer, bg -> bg));
    }

    Bedarfsgemeinschaft speichere(Bedarfsgemeinschaft bg, Handlung handlung) {
        var gespeichert = speicher.speichere(
                bg.mit(bg.mitglieder(), bg.spur().fortgesetzt(clock.instant(), List.of())), handlung);
        liste.gespeichert(List.of(gespeichert));
        return gespeichert;
    }
}
