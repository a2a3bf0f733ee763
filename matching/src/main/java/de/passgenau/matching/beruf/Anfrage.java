package de.passgenau.matching.beruf;

import java.util.List;

import de.passgenau.matching.text.Titelworte;
import de.passgenau.matching.text.Wort;

/**
 * A text somebody wrote, taken apart like the titles it is compared with.
 *
 * @param kern the base forms of the naming words only, written together
 */
record Anfrage(String schluessel, String kern, List<Wort> worte, List<int[]> teile) {

    static Anfrage von(List<Wort> worte, Wortschatz wortschatz) {
        return new Anfrage(Titelworte.schluessel(worte),
                Titelworte.schluessel(worte.stream().filter(wort -> !wort.zusatz()).toList()), worte,
                worte.stream().map(wort -> wortschatz.teile(wort.stamm())).toList());
    }
}
