package de.passgenau.catalogue.freigabe;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import de.passgenau.catalogue.steckbrief.Steckbrief;

/** M-02: what a good Steckbrief says, too. */
record Empfehlung(String feld, Predicate<Steckbrief> gesagt) implements Freigaberegel {

    static final List<Empfehlung> ALLE = List.of(
            new Empfehlung("ablauf.laufzeit", es -> es.ablauf().laufzeit().beginn() != null),
            new Empfehlung("wirkung.hemmnisse", es -> !es.wirkung().hemmnisse().isEmpty()),
            new Empfehlung("ausstattung.personenJeFachkraft", es -> es.ausstattung().personenJeFachkraft() != null),
            new Empfehlung("beschreibung.erfolgsfaktoren", es -> !es.beschreibung().erfolgsfaktoren().isEmpty()),
            new Empfehlung("zugang.gleichartig", es -> es.zugang().gleichartig() != null),
            new Empfehlung("gebiet.standorte", es -> es.gebiet().ueberall() || !es.gebiet().standorte().isEmpty()));

    @Override
    public Stream<Verstoss> fehlt(Antrag antrag) {
        return gesagt.test(antrag.steckbrief())
                ? Stream.empty()
                : Stream.of(Verstoss.of(feld, Verstossart.FEHLT, "m-02.empfohlen"));
    }
}
