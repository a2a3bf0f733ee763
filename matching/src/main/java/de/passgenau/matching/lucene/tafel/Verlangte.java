package de.passgenau.matching.lucene.tafel;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Rundgang;
import de.passgenau.matching.lucene.spalten.Codebuch;
import de.passgenau.matching.lucene.spalten.Stellenspalten;

/** Collects the proofs that offers demand: those that most of them do, equal ones by their code. */
final class Verlangte implements Rundgang.Besucher<Stellenspalten> {

    /** Nobody reads more, and each is asked for by itself. */
    private static final int HOECHSTENS = 200;

    private final Map<Integer, Integer> haeufigkeit = new HashMap<>();

    @Override
    public void besuche(Stellenspalten spalten, Kandidaten kandidaten) {
        var muss = spalten.muss();
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            for (int wert = muss.ab()[doc]; wert < muss.ab()[doc + 1]; wert++) {
                haeufigkeit.merge(muss.werte()[wert] >> 1, 1, Integer::sum);
            }
        }
    }

    Set<String> codes(Codebuch buch) {
        var codes = new TreeSet<String>();
        haeufigkeit.entrySet()
                .stream()
                .map(eine -> Map.entry(buch.code(eine.getKey()), eine.getValue()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(HOECHSTENS)
                .forEach(eine -> codes.add(eine.getKey()));
        return codes;
    }
}
