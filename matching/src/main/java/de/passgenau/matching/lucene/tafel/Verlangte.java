package de.passgenau.matching.lucene.tafel;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Rundgang;
import de.passgenau.matching.lucene.spalten.Codebuch;
import de.passgenau.matching.lucene.spalten.Stellenspalten;

/** Collects the proofs that offers demand. */
final class Verlangte implements Rundgang.Besucher<Stellenspalten> {

    private final BitSet nummern = new BitSet();

    @Override
    public void besuche(Stellenspalten spalten, Kandidaten kandidaten) {
        var muss = spalten.muss();
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            for (int wert = muss.ab()[doc]; wert < muss.ab()[doc + 1]; wert++) {
                nummern.set(muss.werte()[wert] >> 1);
            }
        }
    }

    Set<String> codes(Codebuch buch) {
        return nummern.stream().mapToObj(buch::code).collect(Collectors.toUnmodifiableSet());
    }
}
