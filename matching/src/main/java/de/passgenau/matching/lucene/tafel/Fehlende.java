package de.passgenau.matching.lucene.tafel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.rang.Rundgang;
import de.passgenau.matching.lucene.spalten.Codebuch;
import de.passgenau.matching.lucene.spalten.Stellenspalten;

/** Counts what is missing for offers that nothing else excludes: near misses by proofs alone. */
final class Fehlende implements Rundgang.Besucher<Stellenspalten> {

    private static final int KENNTNISSE = Punktwort.ausschluss(Kriterium.KENNTNISSE);

    private final Codebuch buch;
    private final Set<String> nachweise;
    private final Map<List<Set<String>>, Long> anzahl = new HashMap<>();

    /** @param nachweise what is there */
    Fehlende(Codebuch buch, Set<String> nachweise) {
        this.buch = buch;
        this.nachweise = nachweise;
    }

    @Override
    public void besuche(Stellenspalten spalten, Kandidaten kandidaten) {
        for (int i = 0; i < kandidaten.anzahl; i++) {
            if ((kandidaten.worte[i] & KENNTNISSE) != 0) {
                anzahl.merge(fehlend(spalten, kandidaten.docs[i]), 1L, Long::sum);
            }
        }
    }

    private List<Set<String>> fehlend(Stellenspalten spalten, int doc) {
        var fehlend = new ArrayList<Set<String>>();
        var gruppe = new HashSet<String>();
        for (int i = spalten.muss().ab()[doc]; i < spalten.muss().ab()[doc + 1]; i++) {
            int wert = spalten.muss().werte()[i];
            gruppe.add(buch.code(wert >> 1));
            if ((wert & 1) == 1) {
                if (gruppe.stream().noneMatch(nachweise::contains)) {
                    fehlend.add(Set.copyOf(gruppe));
                }
                gruppe.clear();
            }
        }
        return fehlend;
    }

    Luecken luecken() {
        return new Luecken(anzahl);
    }

    /** How many offers miss nothing but certain proofs, by each code that would help with any of them. */
    static final class Luecken {

        private final Map<String, List<Luecke>> nachCode = new HashMap<>();

        /** So many offers miss one of each of these sets. */
        private record Luecke(List<Set<String>> gruppen, long stellen) {}

        /** @param fehlende how many offers that nothing else excludes miss exactly these sets; of each, one is enough */
        private Luecken(Map<List<Set<String>>, Long> fehlende) {
            fehlende.forEach((gruppen, stellen) -> {
                var luecke = new Luecke(gruppen, stellen);
                gruppen.stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .forEach(code -> nachCode.computeIfAbsent(code, key -> new ArrayList<>()).add(luecke));
            });
        }

        /** How many offers would open with these codes beside those that are there. */
        long mit(Set<String> neue) {
            var offene = new HashSet<Luecke>();
            for (var code : neue) {
                for (var luecke : nachCode.getOrDefault(code, List.of())) {
                    if (luecke.gruppen.stream().noneMatch(gruppe -> Collections.disjoint(gruppe, neue))) {
                        offene.add(luecke);
                    }
                }
            }
            return offene.stream().mapToLong(Luecke::stellen).sum();
        }
    }
}
