package de.passgenau.matching.lucene.massnahme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.matching.lucene.spalten.Codebuch;
import de.passgenau.matching.lucene.spalten.Listenspalte;
import de.passgenau.matching.zulassung.Nachweise;
import de.passgenau.matching.zulassung.Zulassungsregel;

/** The proofs that a rule of admission asks for, and who has which of them. */
final class Nachweisfrage {

    private final List<String> codes;
    private final int[] nummern;

    Nachweisfrage(Zulassungsregel regel, Codebuch buch) {
        codes = codes(regel).distinct().toList();
        nummern = codes.stream().mapToInt(code -> {
            var nummer = buch.gesucht(code);
            return nummer == null ? -1 : nummer;
        }).toArray();
    }

    static Stream<String> codes(Zulassungsregel regel) {
        return regel.bedingung()
                .merkmale()
                .flatMap(merkmal -> merkmal instanceof Nachweise nachweise
                        ? nachweise.codes().stream()
                        : Stream.empty());
    }

    /** Those that somebody has; no others are asked for. */
    Set<String> vorhandene(Teilnehmerspalten spalten, int doc) {
        if (nummern.length == 0) {
            return Set.of();
        }
        var spalte = spalten.zugang().hatEigene()[doc] ? spalten.zugang().eigene() : spalten.bewerber().nachweise();
        var vorhandene = new HashSet<String>();
        for (int i = 0; i < nummern.length; i++) {
            if (hat(spalte, doc, nummern[i])) {
                vorhandene.add(codes.get(i));
            }
        }
        return vorhandene;
    }

    private static boolean hat(Listenspalte spalte, int doc, int nummer) {
        for (int i = spalte.ab()[doc]; i < spalte.ab()[doc + 1]; i++) {
            if (spalte.werte()[i] == nummer) {
                return true;
            }
        }
        return false;
    }
}
