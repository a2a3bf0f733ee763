package de.passgenau.matching.last;

import java.io.IOException;
import java.util.List;

import de.passgenau.matching.ort.Raumpunkt;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** Runs of documents are scored in blocks, column by column; each column is read only for those who are left. */
final class Laeufe {

    private static final int BLOCK = 512;

    private final Frage frage;
    private final Bestenliste beste;
    private final NumericDocValues xy;
    private final NumericDocValues zkurz;
    private final NumericDocValues rest;
    private final NumericDocValues nachweise;
    private final NumericDocValues wuensche;
    private final NumericDocValues nummer;
    private final int[] docs = new int[BLOCK];
    private final long[] a = new long[BLOCK];
    private final long[] b = new long[BLOCK];
    private final int[] kurz = new int[BLOCK];
    private final long[] sehnen = new long[BLOCK];
    private final int[] summen = new int[BLOCK];
    private int voll;

    Laeufe(Frage frage, LeafReader segment, int anzahl) throws IOException {
        this.frage = frage;
        beste = new Bestenliste(anzahl);
        xy = DocValues.getNumeric(segment, "xy");
        zkurz = DocValues.getNumeric(segment, "zkurz");
        rest = DocValues.getNumeric(segment, "rest");
        nachweise = DocValues.getNumeric(segment, "nachweise");
        wuensche = DocValues.getNumeric(segment, "wuensche");
        nummer = DocValues.getNumeric(segment, "nummer");
    }

    static long paar(int oben, int unten) {
        return (long) oben << Integer.SIZE | Integer.toUnsignedLong(unten);
    }

    void lauf(int von, int bis) throws IOException {
        for (int doc = von; doc < bis; doc++) {
            docs[voll++] = doc;
            if (voll == BLOCK) {
                bewerte();
            }
        }
    }

    List<Rang> raenge() throws IOException {
        bewerte();
        return beste.raenge();
    }

    private void bewerte() throws IOException {
        int mindestens = Math.max(0, beste.letzter());
        int uebrig = dieVorabPassen(nahe(voll), mindestens);
        nachweise.longValues(uebrig, docs, a, 0);
        wuensche.longValues(uebrig, docs, b, 0);
        for (int i = 0; i < uebrig; i++) {
            int ganz = frage.ganz(summen[i], kurz[i], a[i], b[i]);
            if (ganz >= 0 && ganz >= beste.letzter() && nummer.advanceExact(docs[i])) {
                beste.biete((int) nummer.longValue(), ganz);
            }
        }
        voll = 0;
    }

    private int nahe(int anzahl) throws IOException {
        if (!frage.ortZaehlt) {
            return alle(anzahl);
        }
        xy.longValues(anzahl, docs, a, 0);
        zkurz.longValues(anzahl, docs, b, 0);
        long[] grenze = frage.region.grenze();
        int nahe = 0;
        for (int i = 0; i < anzahl; i++) {
            long sehne = Raumpunkt.sehneQuadrat((int) (a[i] >> Integer.SIZE) - frage.ort.x(),
                    (int) a[i] - frage.ort.y(),
                    (int) (b[i] >> Integer.SIZE) - frage.ort.z());
            docs[nahe] = docs[i];
            kurz[nahe] = (int) b[i];
            sehnen[nahe] = sehne;
            nahe += sehne <= grenze[Kennzahlen.weg((int) b[i])] ? 1 : 0;
        }
        return nahe;
    }

    private int alle(int anzahl) throws IOException {
        zkurz.longValues(anzahl, docs, b, 0);
        for (int i = 0; i < anzahl; i++) {
            kurz[i] = (int) b[i];
        }
        return anzahl;
    }

    private int dieVorabPassen(int anzahl, int mindestens) throws IOException {
        rest.longValues(anzahl, docs, a, 0);
        int passen = 0;
        for (int i = 0; i < anzahl; i++) {
            int vorab = frage.vorab(kurz[i], (int) a[i], mindestens);
            int bisher = vorab < 0 ? -1 : frage.mitWeg(vorab, Kennzahlen.weg(kurz[i]), sehnen[i], mindestens);
            docs[passen] = docs[i];
            kurz[passen] = kurz[i];
            summen[passen] = bisher;
            passen += bisher >= 0 ? 1 : 0;
        }
        return passen;
    }
}
