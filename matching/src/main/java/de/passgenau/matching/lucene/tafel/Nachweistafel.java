package de.passgenau.matching.lucene.tafel;

import java.util.Set;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.spalten.Codebuch;
import de.passgenau.matching.lucene.spalten.Listenspalte;

/** What each proof does for one offer: a bit for everything demanded or welcome that it meets. */
final class Nachweistafel {

    private final long[] erfuellt;
    private final long muss;
    private final long kann;
    private final int[] worte;

    Nachweistafel(Tafeln tafeln, Stelle stelle, Codebuch nachweise) {
        erfuellt = new long[nachweise.anzahl()];
        stelle.muss().forEach(new Eintragung(nachweise, 0)::trageEin);
        int kannAb = stelle.muss().size();
        var kannEintragung = new Eintragung(nachweise, kannAb);
        stelle.kann().forEach(wunsch -> kannEintragung.trageEin(wunsch.codes()));
        muss = bits(kannAb);
        kann = bits(stelle.kann().size()) << kannAb;
        worte = tafeln.kenntnisse[stelle.kann().size()];
    }

    private static long bits(int anzahl) {
        return (1L << anzahl) - 1;
    }

    /** Gives each set of codes the next bit. */
    private final class Eintragung {

        private final Codebuch nachweise;
        private int bit;

        Eintragung(Codebuch nachweise, int bit) {
            this.nachweise = nachweise;
            this.bit = bit;
        }

        void trageEin(Set<String> codes) {
            for (var code : codes) {
                var nummer = nachweise.gesucht(code);
                if (nummer != null && nummer < erfuellt.length) {
                    erfuellt[nummer] |= 1L << bit;
                }
            }
            bit++;
        }
    }

    boolean verlangtEtwas() {
        return muss != 0;
    }

    /** Whether it makes no difference what somebody can prove. */
    boolean istLeer() {
        return muss == 0 && kann == 0;
    }

    int wort(Listenspalte nachweise, int doc) {
        var werte = nachweise.werte();
        int ende = nachweise.ab()[doc + 1];
        long da = 0;
        for (int i = nachweise.ab()[doc]; i < ende; i++) {
            da |= erfuellt[werte[i]];
        }
        return (da & muss) == muss ? worte[Long.bitCount(da & kann)] : Punktwort.ausschluss(Kriterium.KENNTNISSE);
    }

    int hoechstens() {
        return worte[Long.bitCount(kann)];
    }
}
