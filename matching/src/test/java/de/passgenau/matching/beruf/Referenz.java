package de.passgenau.matching.beruf;

import java.util.List;

import de.passgenau.matching.Zeilen;

/** The official tables beside the project as rows of the engine; a test that asks for them is skipped where they are missing. */
final class Referenz {

    private Referenz() {}

    static List<Beruf> berufe() {
        return Zeilen.amtlich("kldb2010_v2020.tsv", "code", "titel")
                .stream()
                .map(zeile -> new Beruf(zeile.get(0), zeile.get(1)))
                .toList();
    }

    static List<Benennung> benennungen() {
        return Zeilen.amtlich("berufsbenennungen.tsv", "kldb5", "benennung", "maennlich", "weiblich")
                .stream()
                .map(zeile -> new Benennung(zeile.get(0), zeile.get(1), zeile.get(2), zeile.get(3),
                        Benennungsart.AMTLICH))
                .toList();
    }
}
