package de.passgenau.matching.lucene.rang;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Random;

import de.passgenau.matching.lucene.spalten.Idfolge;
import de.passgenau.matching.lucene.spalten.Listenspalte;
import de.passgenau.matching.lucene.spalten.Register;

/** Documents with some numbers each, worth the greatest of them and a little more; remembers whom it was asked about. */
final class Probepruefung implements Pruefung {

    private static final int MEHR = 5;
    private static final int WERTE = 180;
    private static final int NACHRAENGE = 7919;

    private final Idfolge ids;
    private final Listenspalte werte;
    private final int[] punkte;
    private final boolean[] ausgeschlossen;
    private final BitSet gefragt = new BitSet();
    private final BitSet bewertet = new BitSet();

    /** @param ausgeschlosseneProzent of a hundred */
    Probepruefung(Idfolge ids, long saat, int ausgeschlosseneProzent) {
        var los = new Random(saat);
        int verschiedene = 1 + los.nextInt(WERTE);
        int anzahl = ids.anzahl();
        this.ids = ids;
        this.punkte = new int[anzahl];
        this.ausgeschlossen = new boolean[anzahl];
        var ab = new int[anzahl + 1];
        var alle = new int[3 * anzahl];
        for (int doc = 0; doc < anzahl; doc++) {
            ab[doc + 1] = ab[doc] + los.nextInt(4);
            int groesster = 0;
            for (int i = ab[doc]; i < ab[doc + 1]; i++) {
                alle[i] = los.nextInt(verschiedene);
                groesster = Math.max(groesster, alle[i]);
            }
            punkte[doc] = groesster + los.nextInt(MEHR + 1);
            ausgeschlossen[doc] = los.nextInt(100) < ausgeschlosseneProzent;
        }
        this.werte = new Listenspalte(ab, Arrays.copyOf(alle, ab[anzahl]));
    }

    /** About how many it was asked. */
    int gefragte() {
        return gefragt.cardinality();
    }

    int punkte(int doc) {
        return punkte[doc];
    }

    boolean passt(int doc) {
        return !ausgeschlossen[doc];
    }

    @Override
    public Idfolge ids() {
        return ids;
    }

    @Override
    public boolean kommtInFrage(int lauf) {
        return true;
    }

    @Override
    public void sichte(Kandidaten kandidaten) {
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            gefragt.set(doc);
            kandidaten.worte[i] = Punktwort.mit(ausgeschlossen[doc] ? 1 : 0, punkte[doc]);
        }
        kandidaten.behalte(0);
    }

    @Override
    public int stufe(int doc, int wort, int latte) {
        if (bewertet.get(doc)) {
            throw new IllegalStateException("Zweimal bewertet: " + doc);
        }
        bewertet.set(doc);
        return wort & Punktwort.PUNKTE;
    }

    /** So that many on one step are told apart. */
    @Override
    public int nachrang(int doc) {
        return doc * NACHRAENGE % 5;
    }

    @Override
    public Optional<Gruppierung> gruppierung() {
        return Optional.of(new NachWerten(Register.von(werte)));
    }

    private record NachWerten(Register register) implements Gruppierung {

        @Override
        public int hoechstens(int nummer) {
            return (nummer == register.keine() ? 0 : nummer) + MEHR;
        }

        @Override
        public void waehle(int nummer, Strecke strecke, int latte, Kandidaten kandidaten) {
            kandidaten.anzahl = strecke.bis() - strecke.von();
            System.arraycopy(register.docs(), strecke.von(), kandidaten.docs, 0, kandidaten.anzahl);
        }
    }
}
