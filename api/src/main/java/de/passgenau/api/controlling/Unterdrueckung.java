package de.passgenau.api.controlling;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What of a table is hidden: every small cell, some totals, and some cells that are not small and could take one person
 * more without anything published changing.
 *
 * <p>A small cell gives a person to such a cell in its row if the totals of both columns are hidden, to one in its
 * column if the totals of both rows are, and to any other if all four are.
 *
 * @param zeilen whose totals are hidden
 * @param spalten whose totals are hidden
 * @param puffer the cells that are hidden though they are not small
 */
record Unterdrueckung(Zahlentafel tafel, BitSet zeilen, BitSet spalten, List<Zelle> puffer, boolean insgesamt) {

    private static final int SPALTEN = 10;
    private static final Comparator<Unterdrueckung> SPARSAM = Comparator.comparingInt(Unterdrueckung::mehr)
            .thenComparingInt(einer -> einer.zeilen.cardinality() + einer.spalten.cardinality());

    /** The fewest that do; without any cell that is not small, everything is hidden. */
    static Unterdrueckung von(Zahlentafel tafel) {
        if (tafel.spalten() > SPALTEN) {
            throw new IllegalArgumentException("At most " + SPALTEN + " columns, got " + tafel.spalten());
        }
        return IntStream.range(0, 1 << tafel.spalten())
                .mapToObj(auswahl -> mit(tafel, BitSet.valueOf(new long[] {auswahl})))
                .flatMap(Optional::stream)
                .min(SPARSAM)
                .orElseGet(() -> alles(tafel));
    }

    boolean zelle(int zeile, int spalte) {
        return tafel.klein(zeile, spalte) || puffer.contains(new Zelle(zeile, spalte));
    }

    /** How many figures are hidden beside the small cells, the total aside. */
    int mehr() {
        return zeilen.cardinality() + spalten.cardinality() + puffer.size();
    }

    private static Unterdrueckung alles(Zahlentafel tafel) {
        return new Unterdrueckung(tafel, range(tafel.zeilen()), range(tafel.spalten()), List.of(), true);
    }

    /** With the totals of these columns hidden, and of as few rows as that needs. */
    private static Optional<Unterdrueckung> mit(Zahlentafel tafel, BitSet spalten) {
        var zeilen = new BitSet();
        IntStream.range(0, tafel.zeilen()).filter(zeile -> braucht(tafel, zeile, spalten)).forEach(zeilen::set);
        for (var offen = offene(tafel, zeilen, spalten); !offen.isEmpty(); offen = offene(tafel, zeilen, spalten)) {
            var weitere = hilfreichste(tafel, zeilen, offen);
            if (weitere.isEmpty()) {
                return Optional.empty();
            }
            zeilen.set(weitere.get());
        }
        var puffer = felder(tafel, zeilen, spalten).filter(feld -> feld.hatKleine(tafel))
                .flatMap(feld -> feld.erste(tafel).stream())
                .toList();
        return Optional.of(new Unterdrueckung(tafel, zeilen, spalten, puffer, false));
    }

    /** Whether a small cell of the row finds nobody within it to give to. */
    private static boolean braucht(Zahlentafel tafel, int zeile, BitSet spalten) {
        var innen = new Feld(single(zeile), spalten);
        var aussen = new Feld(single(zeile), without(tafel, spalten));
        return aussen.hatKleine(tafel) || innen.hatKleine(tafel) && innen.erste(tafel).isEmpty();
    }

    private static List<Feld> offene(Zahlentafel tafel, BitSet zeilen, BitSet spalten) {
        return felder(tafel, zeilen, spalten)
                .filter(feld -> feld.hatKleine(tafel) && feld.erste(tafel).isEmpty())
                .toList();
    }

    private static Optional<Integer> hilfreichste(Zahlentafel tafel, BitSet zeilen, List<Feld> offen) {
        return IntStream.range(0, tafel.zeilen())
                .filter(zeile -> !zeilen.get(zeile) && hilft(tafel, zeile, offen) > 0)
                .boxed()
                .max(Comparator.<Integer>comparingLong(zeile -> hilft(tafel, zeile, offen))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static long hilft(Zahlentafel tafel, int zeile, List<Feld> offen) {
        return offen.stream().filter(feld -> new Feld(single(zeile), feld.spalten).erste(tafel).isPresent()).count();
    }

    /** The parts of the table within which a person can move unseen. */
    private static Stream<Feld> felder(Zahlentafel tafel, BitSet zeilen, BitSet spalten) {
        var alleine = without(tafel.zeilen(), zeilen).stream().mapToObj(zeile -> new Feld(single(zeile), spalten));
        var untereinander = without(tafel, spalten).stream().mapToObj(spalte -> new Feld(zeilen, single(spalte)));
        return Stream.of(alleine, untereinander, Stream.of(new Feld(zeilen, spalten))).flatMap(all -> all);
    }

    private static BitSet without(Zahlentafel tafel, BitSet spalten) {
        return without(tafel.spalten(), spalten);
    }

    private static BitSet without(int anzahl, BitSet genannte) {
        var andere = range(anzahl);
        andere.andNot(genannte);
        return andere;
    }

    private static BitSet single(int nummer) {
        var bits = new BitSet();
        bits.set(nummer);
        return bits;
    }

    private static BitSet range(int anzahl) {
        var bits = new BitSet();
        bits.set(0, anzahl);
        return bits;
    }

    record Zelle(int zeile, int spalte) {}

    private record Feld(BitSet zeilen, BitSet spalten) {

        boolean hatKleine(Zahlentafel tafel) {
            return zellen().anyMatch(zelle -> tafel.klein(zelle.zeile, zelle.spalte));
        }

        Optional<Zelle> erste(Zahlentafel tafel) {
            return zellen().filter(zelle -> !tafel.klein(zelle.zeile, zelle.spalte)).findFirst();
        }

        private Stream<Zelle> zellen() {
            return zeilen.stream()
                    .boxed()
                    .flatMap(zeile -> spalten.stream().mapToObj(spalte -> new Zelle(zeile, spalte)));
        }
    }
}
