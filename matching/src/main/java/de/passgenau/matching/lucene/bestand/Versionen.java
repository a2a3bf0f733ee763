package de.passgenau.matching.lucene.bestand;

import java.util.concurrent.atomic.AtomicInteger;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The version of every entry of an index, by 128 bits made of its id, so that a million of them take some dozen megabytes.
 * Changes of one entry wait for each other.
 */
final class Versionen {

    private static final int TEILE = 64;

    private final Tafel[] teile = new Tafel[TEILE];
    private final AtomicInteger anzahl = new AtomicInteger();

    Versionen() {
        for (int i = 0; i < TEILE; i++) {
            teile[i] = new Tafel();
        }
    }

    /** What becomes of an entry, and of its document. */
    interface Schritt {

        /** @param da the version that is there; null for none, which is also the answer for an entry that is gone */
        @Nullable
        Long von(String id, @Nullable Long da);
    }

    /** If the step fails, nothing has happened. */
    void tue(String id, Schritt schritt) {
        var kennung = kennung(id);
        var teil = teil(kennung);
        synchronized (teil) {
            var da = teil.version(kennung[0], kennung[1]);
            var danach = schritt.von(id, da);
            if (danach != null) {
                teil.setze(kennung[0], kennung[1], danach);
            } else if (da != null) {
                teil.entferne(kennung[0], kennung[1]);
            }
            anzahl.addAndGet((danach == null ? 0 : 1) - (da == null ? 0 : 1));
        }
    }

    /** Null if there is no such entry. */
    @Nullable
    Long version(String id) {
        var kennung = kennung(id);
        var teil = teil(kennung);
        synchronized (teil) {
            return teil.version(kennung[0], kennung[1]);
        }
    }

    int anzahl() {
        return anzahl.get();
    }

    private static long[] kennung(String id) {
        return StringHelper.murmurhash3_x64_128(new BytesRef(id));
    }

    /** By bits that a part does not use itself. */
    private Tafel teil(long[] kennung) {
        return teile[(int) (kennung[1] >>> Long.SIZE - Integer.numberOfTrailingZeros(TEILE))];
    }

    /**
     * Versions by keys of 128 bits, side by side in three arrays: a key lies at the place that its first bits name, or in the
     * next free one behind. For one thread at a time.
     */
    static final class Tafel {

        private static final int ANFANG = 16;

        private long[] vorne = new long[ANFANG];
        private long[] hinten = new long[ANFANG];
        private long[] versionen = new long[ANFANG];
        private boolean[] belegt = new boolean[ANFANG];
        private int anzahl;

        @Nullable
        Long version(long schluessel, long weiter) {
            int platz = platz(schluessel, weiter);
            return belegt[platz] ? versionen[platz] : null;
        }

        void setze(long schluessel, long weiter, long version) {
            int platz = platz(schluessel, weiter);
            if (!belegt[platz]) {
                anzahl++;
                belegt[platz] = true;
                vorne[platz] = schluessel;
                hinten[platz] = weiter;
            }
            versionen[platz] = version;
            if (anzahl * 4L > belegt.length * 3L) {
                wachse();
            }
        }

        /** Those behind it move up, so that everybody is still found from his own place on. */
        void entferne(long schluessel, long weiter) {
            int luecke = platz(schluessel, weiter);
            if (!belegt[luecke]) {
                return;
            }
            anzahl--;
            belegt[luecke] = false;
            for (int i = naechster(luecke); belegt[i]; i = naechster(i)) {
                belegt[i] = false;
                int platz = platz(vorne[i], hinten[i]);
                belegt[platz] = true;
                vorne[platz] = vorne[i];
                hinten[platz] = hinten[i];
                versionen[platz] = versionen[i];
            }
        }

        int anzahl() {
            return anzahl;
        }

        /** Where the key is, or would be. */
        private int platz(long schluessel, long weiter) {
            int platz = (int) schluessel & belegt.length - 1;
            while (belegt[platz] && (vorne[platz] != schluessel || hinten[platz] != weiter)) {
                platz = naechster(platz);
            }
            return platz;
        }

        private int naechster(int platz) {
            return platz + 1 & belegt.length - 1;
        }

        private void wachse() {
            var alteVorne = vorne;
            var alteHinten = hinten;
            var alteVersionen = versionen;
            var alteBelegt = belegt;
            int groesse = belegt.length * 2;
            vorne = new long[groesse];
            hinten = new long[groesse];
            versionen = new long[groesse];
            belegt = new boolean[groesse];
            anzahl = 0;
            for (int i = 0; i < alteBelegt.length; i++) {
                if (alteBelegt[i]) {
                    setze(alteVorne[i], alteHinten[i], alteVersionen[i]);
                }
            }
        }
    }
}
