package de.passgenau.matching;

import java.util.Map;
import java.util.Set;

/**
 * One question to a ranking.
 *
 * @param sicht what the asking person may know of; nothing else is found, counted or compared with
 * @param merkmale wanted values: one of them per field, every field at once
 * @param ausschnitt its mark is one of a {@link Rangliste}
 * @param genauBis totals up to here are exact; a greater one as well where it costs nothing, as for a question about a
 *        place. Who is found, and in which order, does not depend on it
 */
public record Rangsuche(
        Sichtfilter sicht,
        Map<String, Set<String>> merkmale,
        Massstab massstab,
        Art art,
        Ausschnitt ausschnitt,
        long genauBis) {

    /** More than a Jobcenter has people. */
    private static final long GENAU_BIS = 20_000;

    /** Whom the ranking is about. */
    public enum Art {
        /** Nothing excludes them. */
        PASSEND,
        /**
         * Exactly one criterion excludes them; they rank by the points of all the others. A missing purpose is no such thing
         * that could be mended: whoever is excluded by it is no near miss.
         */
        KNAPP
    }

    public Rangsuche {
        merkmale = Map.copyOf(merkmale);
        if (genauBis < 0) {
            throw new IllegalArgumentException("Totals are exact up to 0 at least, got " + genauBis);
        }
    }

    /** Totals are exact up to the size of a Jobcenter. */
    public Rangsuche(
            Sichtfilter sicht,
            Map<String, Set<String>> merkmale,
            Massstab massstab,
            Art art,
            Ausschnitt ausschnitt) {
        this(sicht, merkmale, massstab, art, ausschnitt, GENAU_BIS);
    }

    /** The same question; {@link Long#MAX_VALUE} for an exact total whatever it costs. */
    public Rangsuche mitGenauBis(long anzahl) {
        return new Rangsuche(sicht, merkmale, massstab, art, ausschnitt, anzahl);
    }
}
