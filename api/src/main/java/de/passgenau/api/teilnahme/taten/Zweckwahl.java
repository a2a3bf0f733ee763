package de.passgenau.api.teilnahme.taten;

import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.steckbrief.Hemmnisart;

/** N-08: which Hemmnisse a Teilnahme can be for: open ones of the case on which the Maßnahme works. */
final class Zweckwahl {

    private Zweckwahl() {}

    static Set<String> von(Fall fall, Massnahme massnahme) {
        var wirkung = massnahme.steckbrief().wirkung();
        return fall.verlauf()
                .geltend()
                .hemmnisse()
                .offene()
                .stream()
                .map(lage -> lage.art().name())
                .filter(code -> Hemmnisart.vonCode(code).filter(wirkung::arbeitetAn).isPresent())
                .collect(Collectors.toSet());
    }
}
