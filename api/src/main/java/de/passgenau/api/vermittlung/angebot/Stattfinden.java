package de.passgenau.api.vermittlung.angebot;

import java.util.List;

import de.passgenau.api.massnahme.suche.Angebotslage;
import de.passgenau.api.massnahme.suche.Ortsschluessel;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.matching.angebot.Massnahme.Staette;
import org.springframework.stereotype.Component;

/** Where people go to for a Maßnahme, and what helps them to. */
@Component
class Stattfinden {

    private final Ortskunde orte;

    Stattfinden(Ortskunde orte) {
        this.orte = orte;
    }

    /** Where a Durchgang is held; without an address online or where people live. */
    Staette von(Angebotslage lage, Durchfuehrungsort durchgang) {
        var ausstattung = lage.massnahme().steckbrief().ausstattung();
        var anschrift = durchgang.anschrift();
        return new Staette(anschrift == null ? null : orte.punkt(Ortsschluessel.von(anschrift)).orElse(null),
                anschrift == null, ausstattung.abholung() || durchgang.abholung(),
                ausstattung.kinderbetreuung() || durchgang.kinderbetreuung());
    }

    /** Without a Durchgang all places that the Steckbrief names; one at least, even if nobody knows where it is. */
    List<Staette> ohneDurchgang(Angebotslage lage) {
        var steckbrief = lage.massnahme().steckbrief();
        var ausstattung = steckbrief.ausstattung();
        if (steckbrief.gebiet().ueberall()) {
            return List.of(new Staette(null, true, ausstattung.abholung(), ausstattung.kinderbetreuung()));
        }
        var punkte = lage.ortsschluessel()
                .stream()
                .sorted()
                .flatMap(einer -> orte.punkt(einer).stream())
                .distinct()
                .map(punkt -> new Staette(punkt, false, ausstattung.abholung(), ausstattung.kinderbetreuung()))
                .toList();
        return punkte.isEmpty()
                ? List.of(new Staette(null, false, ausstattung.abholung(), ausstattung.kinderbetreuung()))
                : punkte;
    }
}
