package de.passgenau.api.controlling;

import java.util.List;
import java.util.stream.IntStream;

/** Counts of people by two characteristics; everybody counts in one cell. */
record Zahlentafel(List<List<Long>> zellen, int spalten) {

    Zahlentafel {
        zellen = zellen.stream().map(List::copyOf).toList();
        for (var zeile : zellen) {
            if (zeile.size() != spalten || zeile.stream().anyMatch(wert -> wert < 0)) {
                throw new IllegalArgumentException("Not a row of " + spalten + " counts: " + zeile);
            }
        }
    }

    int zeilen() {
        return zellen.size();
    }

    long zelle(int zeile, int spalte) {
        return zellen.get(zeile).get(spalte);
    }

    long zeilensumme(int zeile) {
        return zellen.get(zeile).stream().mapToLong(Long::longValue).sum();
    }

    long spaltensumme(int spalte) {
        return zellen.stream().mapToLong(zeile -> zeile.get(spalte)).sum();
    }

    long summe() {
        return IntStream.range(0, zeilen()).mapToLong(this::zeilensumme).sum();
    }

    boolean klein(int zeile, int spalte) {
        return zelle(zeile, spalte) < Mindestanzahl.MINDESTENS;
    }
}
