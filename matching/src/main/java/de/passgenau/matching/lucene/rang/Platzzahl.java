package de.passgenau.matching.lucene.rang;

import java.io.IOException;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Marke;
import de.passgenau.matching.Rangwert;
import de.passgenau.matching.lucene.bestand.Kennfelder;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * A {@link Rangwert} and the place of the id in a segment as one number, which grows in the direction of travel towards the beginning of
 * the list; a mark whose entry is gone has a number between its neighbours.
 *
 * @param grenze entries of the wanted part have smaller numbers
 */
record Platzzahl(boolean rueckwaerts, long grenze) {

    private static final int RANGBITS = 33;
    private static final long RAENGE = (1L << RANGBITS) - 1;

    static Platzzahl of(LeafReader segment, Ausschnitt ausschnitt) throws IOException {
        var marke = ausschnitt.abMarke();
        return new Platzzahl(ausschnitt.rueckwaerts(),
                marke == null
                        ? Long.MAX_VALUE
                        : gerichtet(zahl(wert(marke), doppelterRang(segment, marke.id())),
                                ausschnitt.rueckwaerts()));
    }

    /** @param wert the number of a {@link Rangwert} */
    long von(int wert, int rang) {
        return gerichtet(zahl(wert, 2L * rang), rueckwaerts);
    }

    static int wert(long platzzahl) {
        return (int) (Math.abs(platzzahl) >>> RANGBITS);
    }

    static int rang(long platzzahl) {
        return (int) (RAENGE - 1 - (Math.abs(platzzahl) & RAENGE) >> 1);
    }

    private static int wert(Marke marke) {
        if (!marke.wert().matches("\\d{1,9}")) {
            throw new IllegalArgumentException("A mark of a ranking has a number, got \"" + marke.wert() + "\"");
        }
        return Rangwert.vonZahl(Integer.parseInt(marke.wert())).zahl();
    }

    private static long zahl(int wert, long doppelterRang) {
        return ((long) wert << RANGBITS) + RAENGE - 1 - doppelterRang;
    }

    private static long gerichtet(long zahl, boolean rueckwaerts) {
        return rueckwaerts ? -zahl : zahl;
    }

    private static long doppelterRang(LeafReader segment, String id) throws IOException {
        int rang = DocValues.getSorted(segment, Kennfelder.ID).lookupTerm(new BytesRef(id));
        return rang >= 0 ? 2L * rang : 2L * (-rang - 1) - 1;
    }
}
