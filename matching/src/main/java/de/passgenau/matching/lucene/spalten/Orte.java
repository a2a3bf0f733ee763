package de.passgenau.matching.lucene.spalten;

import java.util.Arrays;

import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.ort.Raumpunkt;
import org.jspecify.annotations.Nullable;

/** Where everybody is, and the box around each run of {@link #LAUF} documents, so that whole runs can be left out. */
public final class Orte {

    /** So many documents, one behind the other, are left out or looked at together. */
    public static final int LAUF = 128;

    private static final int ACHSEN = 3;

    private final int[] x;
    private final int[] y;
    private final int[] z;
    private final int[] mindestens;
    private final int[] hoechstens;
    private final boolean[] offen;

    Orte(int anzahl) {
        x = new int[anzahl];
        y = new int[anzahl];
        z = new int[anzahl];
        int laeufe = (anzahl + LAUF - 1) / LAUF;
        mindestens = new int[laeufe * ACHSEN];
        hoechstens = new int[laeufe * ACHSEN];
        offen = new boolean[laeufe];
        Arrays.fill(mindestens, Integer.MAX_VALUE);
        Arrays.fill(hoechstens, Integer.MIN_VALUE);
    }

    /** @param ort null if the place is unknown or does not matter */
    void setze(int doc, @Nullable Punkt ort) {
        int lauf = doc / LAUF;
        if (ort == null) {
            offen[lauf] = true;
            return;
        }
        var punkt = Raumpunkt.von(ort);
        x[doc] = punkt.x();
        y[doc] = punkt.y();
        z[doc] = punkt.z();
        umfasse(lauf * ACHSEN, punkt.x());
        umfasse(lauf * ACHSEN + 1, punkt.y());
        umfasse(lauf * ACHSEN + 2, punkt.z());
    }

    private void umfasse(int achse, int wert) {
        mindestens[achse] = Math.min(mindestens[achse], wert);
        hoechstens[achse] = Math.max(hoechstens[achse], wert);
    }

    public int laeufe() {
        return offen.length;
    }

    /** Whether any document of the run could be nearer than that, by the squared straight line. */
    public boolean kannInReichweiteSein(int lauf, Raumpunkt punkt, long sehneQuadrat) {
        int achse = lauf * ACHSEN;
        return offen[lauf] || Raumpunkt.sehneQuadrat(abstand(achse, punkt.x()), abstand(achse + 1, punkt.y()),
                abstand(achse + 2, punkt.z())) <= sehneQuadrat;
    }

    private int abstand(int achse, int wert) {
        return Math.max(0, Math.max(mindestens[achse] - wert, wert - hoechstens[achse]));
    }

    /** The squared straight line to a document whose place is known. */
    public long sehneQuadrat(int doc, Raumpunkt punkt) {
        return Raumpunkt.sehneQuadrat(x[doc] - punkt.x(), y[doc] - punkt.y(), z[doc] - punkt.z());
    }
}
