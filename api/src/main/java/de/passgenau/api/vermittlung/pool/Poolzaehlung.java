package de.passgenau.api.vermittlung.pool;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import de.passgenau.api.vermittlung.pool.PoolConnection.Poolfacette;

/** Tells figures of the pool to employers as decision 13 has it: none below five, and none that follows from the others. */
final class Poolzaehlung {

    static final int MINDESTENS = 5;

    private static final Comparator<Poolfacette.Wert> MEISTE_ZUERST = Comparator
            .comparingLong(Poolfacette.Wert::anzahl)
            .reversed()
            .thenComparing(Poolfacette.Wert::wert);

    private Poolzaehlung() {}

    /** @param ganz whether the reader may know every figure */
    static Poolfacette facette(Poolfacette.Art art, Map<String, Long> zahlen, boolean ganz) {
        var alle = zahlen.entrySet()
                .stream()
                .map(eine -> new Poolfacette.Wert(eine.getKey(), eine.getValue()))
                .sorted(MEISTE_ZUERST)
                .toList();
        return new Poolfacette(art, ganz ? alle : alle.subList(0, zeigbare(alle)));
    }

    /** The largest ones first; where what is hidden is less than five together, the smallest that is shown goes as well. */
    private static int zeigbare(List<Poolfacette.Wert> alle) {
        int zeigbare = (int) alle.stream().filter(wert -> wert.anzahl() >= MINDESTENS).count();
        long verborgen = alle.stream().skip(zeigbare).mapToLong(Poolfacette.Wert::anzahl).sum();
        return verborgen > 0 && verborgen < MINDESTENS ? Math.max(0, zeigbare - 1) : zeigbare;
    }
}
