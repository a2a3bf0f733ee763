package de.passgenau.api.massnahme.katalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.steckbrief.Gebiet;
import de.passgenau.catalogue.steckbrief.Steckbrief;

/** What the list of Maßnahmen knows of each: of its Steckbrief what everybody sees, never what waits to be published. */
final class Katalogmerkmale {

    static final String STAND = "stand";
    static final String TRAEGER = "traeger";
    static final String INSTRUMENT = "instrument";
    static final String BEREICH = "bereich";
    static final String RECHTSGRUNDLAGE = "rechtsgrundlage";
    static final String ZIELGRUPPE = "zielgruppe";
    static final String HEMMNIS = "hemmnis";
    static final String ORT = "ort";

    private Katalogmerkmale() {}

    static Map<String, Set<String>> merkmale(Massnahme massnahme) {
        var steckbrief = massnahme.steckbrief();
        return Map.of(STAND, Set.of(massnahme.stand().name()), TRAEGER, Set.of(massnahme.traeger().wert()),
                INSTRUMENT, Set.of(steckbrief.instrument().name()),
                BEREICH, Set.of(steckbrief.instrument().bereich().name()),
                RECHTSGRUNDLAGE, rechtsgrundlagen(steckbrief),
                ZIELGRUPPE, namen(steckbrief.zielpersonen().gruppen()),
                HEMMNIS, namen(steckbrief.wirkung().hemmnisse()),
                ORT, Set.copyOf(orte(steckbrief.gebiet())),
                Listenquelle.AUFRUFE, Listenquelle.aufrufe(massnahme));
    }

    static Map<String, String> ordnung(Massnahme massnahme) {
        var steckbrief = massnahme.steckbrief();
        return Sortierung.werte(steckbrief.titel(),
                orte(steckbrief.gebiet()).stream().findFirst().orElse(""), massnahme.spur().geaendertAm());
    }

    /** The places by name, those with an address included. */
    static List<String> orte(Gebiet gebiet) {
        return Stream.concat(gebiet.orte().stream(),
                gebiet.standorte().stream().map(standort -> standort.anschrift().ort())).distinct().toList();
    }

    private static Set<String> rechtsgrundlagen(Steckbrief steckbrief) {
        return steckbrief.foerderung()
                .rechtsgrundlagen()
                .stream()
                .map(Rechtsbezug::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> namen(Collection<? extends Enum<?>> werte) {
        return werte.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
