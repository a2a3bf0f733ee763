package de.passgenau.matching.lucene.akte;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import de.passgenau.matching.zulassung.lesen.Regelleser;

/** Rules that were read lately, by their text: the same few hits are explained again and again. */
final class Regelgedaechtnis {

    private final Map<String, Zulassungsregel> gelesene = new ConcurrentHashMap<>();
    private final int meiste;

    Regelgedaechtnis(int meiste) {
        this.meiste = meiste;
    }

    Zulassungsregel regel(String text) {
        var bekannt = gelesene.get(text);
        if (bekannt != null) {
            return bekannt;
        }
        if (gelesene.size() >= meiste) {
            gelesene.clear();
        }
        var regel = lies(text);
        gelesene.put(text, regel);
        return regel;
    }

    int umfang() {
        return gelesene.size();
    }

    private static Zulassungsregel lies(String text) {
        return switch (Regelleser.lies(text)) {
            case Leseergebnis.Gelesen gelesen -> gelesen.regel();
            case Leseergebnis.Unverstanden nicht ->
                throw new IllegalStateException("A rule that was written and can't be read again: " + text);
        };
    }
}
