package de.passgenau.api.controlling;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which figures may be published so that nobody learns how many people stand behind one that is below five.
 *
 * <p>Which figures stay hidden depends on nothing but which cells are small (0 to 4) and which are not, never on their
 * values. So whoever knows the rule learns from the gaps no more than that, and for each hidden cell of 1 to 4 there is
 * another table with the same gaps and the same published figures: one person less in that cell, one more in a hidden
 * cell that is not small and stays so. For this a 0 is as small as a 4: were it shown, two hidden cells with 2 together
 * would both have to be 1.
 */
public final class Mindestanzahl {

    public static final int MINDESTENS = 5;

    private Mindestanzahl() {}

    /** A table with all its totals. */
    static Veroeffentlichung tafel(Zahlentafel tafel) {
        var verborgen = Unterdrueckung.von(tafel);
        var zellen = IntStream.range(0, tafel.zeilen())
                .mapToObj(zeile -> IntStream.range(0, tafel.spalten())
                        .mapToObj(spalte -> Zahl.von(tafel.zelle(zeile, spalte), verborgen.zelle(zeile, spalte)))
                        .toList())
                .toList();
        var zeilensummen = IntStream.range(0, tafel.zeilen())
                .mapToObj(zeile -> Zahl.von(tafel.zeilensumme(zeile), verborgen.zeilen().get(zeile)))
                .toList();
        var spaltensummen = IntStream.range(0, tafel.spalten())
                .mapToObj(spalte -> Zahl.von(tafel.spaltensumme(spalte), verborgen.spalten().get(spalte)))
                .toList();
        return new Veroeffentlichung(zellen, zeilensummen, spaltensummen,
                Zahl.von(tafel.summe(), verborgen.insgesamt()));
    }

    /**
     * At least two counts of a group whose total is published beside them: every small one is hidden, and the first that
     * is not. If none or one is not small, that hides all of them.
     */
    public static List<Zahl> reihe(List<Long> werte) {
        if (werte.stream().allMatch(wert -> wert >= MINDESTENS)) {
            return werte.stream().map(wert -> Zahl.von(wert, false)).toList();
        }
        var puffer = IntStream.range(0, werte.size()).filter(i -> werte.get(i) >= MINDESTENS).findFirst().orElse(-1);
        return IntStream.range(0, werte.size())
                .mapToObj(i -> Zahl.von(werte.get(i), i == puffer || werte.get(i) < MINDESTENS))
                .toList();
    }

    /** A table as it may be seen, with its totals. */
    record Veroeffentlichung(
            List<List<Zahl>> zellen,
            List<Zahl> zeilensummen,
            List<Zahl> spaltensummen,
            Zahl insgesamt) {}
}
