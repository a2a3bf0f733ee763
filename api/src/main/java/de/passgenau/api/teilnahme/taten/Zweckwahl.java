package de.passgenau.api.teilnahme.taten;

import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.catalogue.steckbrief.Wirkung;

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
                .filter(code -> Hemmnisart.vonCode(code).filter(art -> wirktAuf(art, wirkung)).isPresent())
                .collect(Collectors.toSet());
    }

    /** By name, or by an area of which it names no Hemmnis. */
    private static boolean wirktAuf(Hemmnisart art, Wirkung wirkung) {
        return wirkung.hemmnisse().contains(art) || wirkung.bereiche().contains(art.bereich())
                && wirkung.hemmnisse().stream().noneMatch(eine -> eine.bereich() == art.bereich());
    }
}
