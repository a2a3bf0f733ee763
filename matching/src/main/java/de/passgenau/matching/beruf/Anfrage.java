package de.passgenau.matching.beruf;

import java.util.List;
import java.util.stream.IntStream;

import de.passgenau.matching.text.Allgemeinwoerter;
import de.passgenau.matching.text.Titelworte;
import de.passgenau.matching.text.Wort;

/**
 * A text somebody wrote, taken apart like the titles it is compared with.
 *
 * @param kern the base forms of the naming words only, written together
 * @param kennwort position of the word that says most: the first that not every second title has
 */
record Anfrage(String schluessel, String kern, List<Wort> worte, List<int[]> teile, int kennwort) {

    static Anfrage von(List<Wort> worte, Wortschatz wortschatz) {
        return new Anfrage(Titelworte.schluessel(worte),
                Titelworte.schluessel(worte.stream().filter(wort -> !wort.zusatz()).toList()), worte,
                worte.stream().map(wort -> wortschatz.teile(wort.stamm())).toList(), kennwort(worte));
    }

    /** Every part is a word some title has: then a typing error is unlikely. */
    boolean istVerstanden() {
        return teile.stream().flatMapToInt(IntStream::of).noneMatch(teil -> teil == Wortschatz.UNBEKANNT);
    }

    /** No word of it names an occupation: Helfer, Mitarbeiter. */
    boolean istAllgemein() {
        return Allgemeinwoerter.enthalten(worte.get(kennwort).stamm());
    }

    private static int kennwort(List<Wort> worte) {
        return IntStream.range(0, worte.size())
                .filter(i -> !Allgemeinwoerter.enthalten(worte.get(i).stamm()))
                .findFirst()
                .orElse(0);
    }
}
