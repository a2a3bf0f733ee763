package de.passgenau.api.massnahme.suche;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.steckbrief.Beschreibung;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Gebiet;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Wirkung;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import de.passgenau.catalogue.steckbrief.Zielpersonen;

/** Steckbriefe that differ in what one searches by. */
record Suchkatalog(Steckbrief steckbrief) {

    static Suchkatalog ueber(String titel) {
        return new Suchkatalog(DemoKatalog.steckbrief(titel)).beschrieben("Etwas anderes.").in("Templin");
    }

    Suchkatalog beschrieben(String kurz) {
        return new Suchkatalog(new Steckbrief(steckbrief.titel(), steckbrief.art(), steckbrief.instrument(),
                steckbrief.beteiligte(),
                new Beschreibung(kurz, List.of("Ein Ziel"), List.of("Ein Inhalt"), List.of()),
                steckbrief.zielpersonen(), steckbrief.wirkung(), steckbrief.ablauf(), steckbrief.gebiet(),
                steckbrief.ausstattung(), steckbrief.foerderung(), steckbrief.zugang(), steckbrief.ergebnisse()));
    }

    Suchkatalog in(String... orte) {
        return new Suchkatalog(new Steckbrief(steckbrief.titel(), steckbrief.art(), steckbrief.instrument(),
                steckbrief.beteiligte(), steckbrief.beschreibung(), steckbrief.zielpersonen(), steckbrief.wirkung(),
                steckbrief.ablauf(),
                new Gebiet(List.of(), List.of(), List.of(orte), List.of(), orte.length == 0),
                steckbrief.ausstattung(), steckbrief.foerderung(), steckbrief.zugang(), steckbrief.ergebnisse()));
    }

    /** @param recht citations or names of today */
    Suchkatalog auf(String... recht) {
        var stand = LocalDate.of(2026, 11, 2);
        var bezuege = Stream.of(recht)
                .map(eines -> Rechtsverzeichnis.mitgeliefert().bestimme(eines, stand).orElseThrow().bezug(stand))
                .toList();
        var foerderung = steckbrief.foerderung();
        return new Suchkatalog(new Steckbrief(steckbrief.titel(), steckbrief.art(), steckbrief.instrument(),
                steckbrief.beteiligte(), steckbrief.beschreibung(), steckbrief.zielpersonen(), steckbrief.wirkung(),
                steckbrief.ablauf(), steckbrief.gebiet(), steckbrief.ausstattung(),
                new Foerderung(bezuege, foerderung.umsetzung(), foerderung.kosten(),
                        foerderung.kofinanzierung(), foerderung.zulassung(), foerderung.vertragsnummer()),
                steckbrief.zugang(), steckbrief.ergebnisse()));
    }

    Suchkatalog fuer(Zielgruppe gruppe, Hemmnisart hemmnis) {
        return new Suchkatalog(new Steckbrief(steckbrief.titel(), steckbrief.art(),
                Instrumentart.AKTIVIERUNG_UND_EINGLIEDERUNG, steckbrief.beteiligte(), steckbrief.beschreibung(),
                new Zielpersonen(List.of(gruppe), false, null, null, List.of()),
                new Wirkung(List.of(hemmnis), List.of(), List.of(), List.of(), List.of()), steckbrief.ablauf(),
                steckbrief.gebiet(), steckbrief.ausstattung(), steckbrief.foerderung(), steckbrief.zugang(),
                steckbrief.ergebnisse()));
    }
}
