package de.passgenau.api.controlling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import de.passgenau.api.controlling.Mindestanzahl.Veroeffentlichung;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.DisplayName;

@DisplayName("CODES 13: a count below five is neither shown nor to be computed, even by who knows the rule")
class MindestanzahlTests {

    @Example
    void leavesEverySmallCellOfATableOpenToWhoKnowsTheRule() {
        assertThat(solved(2, 2, 8, Mindestanzahl::tafel)).isEmpty();
        assertThat(solved(3, 2, 6, Mindestanzahl::tafel)).isEmpty();
        assertThat(solved(1, 4, 8, Mindestanzahl::tafel)).isEmpty();
        assertThat(solved(4, 1, 8, Mindestanzahl::tafel)).isEmpty();
    }

    @Example
    void leavesEverySmallCountOfARowOpenToWhoKnowsTheTotalToo() {
        assertThat(solved(1, 2, 12, MindestanzahlTests::row)).isEmpty();
        assertThat(solved(1, 4, 8, MindestanzahlTests::row)).isEmpty();
    }

    @Example
    void isSolvedWhereOnlyTheSmallCellsAreHiddenOrWhereAZeroIsShown() {
        assertThat(solved(2, 2, 8, MindestanzahlTests::onlySmallOnes)).isNotEmpty();
        assertThat(solved(1, 3, 8, MindestanzahlTests::zeroShown)).isNotEmpty();
    }

    @Property(tries = 2000)
    void showsNothingSmallAndHidesAsLittleAsAnyChoiceOfTotalsAllows(@ForAll("tables") Zahlentafel tafel) {
        var shown = Mindestanzahl.tafel(tafel);

        assertThat(figures(shown)).allSatisfy(
                zahl -> assertThat(zahl.unterdrueckt() || zahl.wert() != null && zahl.wert() >= 5).isTrue());
        assertThat(Unterdrueckung.von(tafel).mehr()).isEqualTo(fewest(tafel));
        var small = tafel.zellen().stream().flatMap(List::stream).filter(wert -> wert < 5).count();
        var more = figures(shown).filter(Zahl::unterdrueckt).count() - small;
        Statistics.label("small cells → hidden beside them").collect(small + " → " + more);
    }

    @Example
    void hidesNothingWhereNothingIsSmall() {
        var shown = Mindestanzahl.tafel(table(List.of(5L, 90L), List.of(12L, 7L)));

        assertThat(figures(shown)).noneMatch(Zahl::unterdrueckt);
        assertThat(shown.insgesamt()).isEqualTo(new Zahl(114, false));
    }

    @Example
    void keepsTheTotalAsLongAsAnythingMayBeShown() {
        var oneOffice = Mindestanzahl.tafel(table(List.of(40L, 3L, 60L, 20L), List.of(50L, 30L, 70L, 9L)));
        var empty = Mindestanzahl.tafel(table(List.of(1L, 0L), List.of(4L, 4L)));

        assertThat(oneOffice.insgesamt().wert()).isEqualTo(282);
        assertThat(figures(oneOffice).filter(Zahl::unterdrueckt)).as("the cell, one beside it, two totals").hasSize(4);
        assertThat(figures(empty)).allMatch(Zahl::unterdrueckt);
        assertThat(Mindestanzahl.tafel(new Zahlentafel(List.of(), 4)).insgesamt()).isEqualTo(Zahl.NULL);
    }

    @Example
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> table(List.of(1L, 2L), List.of(3L))).hasMessageContaining("[3]");
        assertThatThrownBy(() -> table(List.of(1L, -2L))).hasMessageContaining("[1, -2]");
    }

    @Provide
    Arbitrary<Zahlentafel> tables() {
        var wert = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.longs().between(0, 4)),
                Tuple.of(3, Arbitraries.longs().between(5, 300)));
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(spalten -> wert.list()
                        .ofSize(spalten)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6)
                        .map(zellen -> new Zahlentafel(zellen, spalten)));
    }

    /**
     * Hidden cells of 1 to 4 that have one and the same value in all tables with these figures; of all tables up to a
     * largest value, asking about those below it.
     */
    private static List<String> solved(int rows, int columns, int largest,
            Function<Zahlentafel, Veroeffentlichung> rule) {
        var possible = new HashMap<Veroeffentlichung, List<BitSet>>();
        var asked = new HashMap<Zahlentafel, Veroeffentlichung>();
        everyTable(rows, columns, largest).forEach(tafel -> {
            var shown = rule.apply(tafel);
            var values = possible.computeIfAbsent(shown,
                    neu -> Stream.generate(BitSet::new).limit((long) rows * columns).toList());
            cells(tafel).forEach(cell -> values.get(cell).set((int) value(tafel, cell)));
            if (cells(tafel).allMatch(cell -> value(tafel, cell) < largest)) {
                asked.put(tafel, shown);
            }
        });
        return asked.entrySet()
                .stream()
                .flatMap(entry -> cells(entry.getKey()).filter(cell -> isOneToFour(value(entry.getKey(), cell))
                        && possible.getOrDefault(entry.getValue(), List.of()).get(cell).cardinality() < 2)
                        .mapToObj(cell -> entry.getKey().zellen() + " at " + cell))
                .limit(5)
                .toList();
    }

    private static boolean isOneToFour(long value) {
        return value > 0 && value < 5;
    }

    private static Stream<Zahlentafel> everyTable(int rows, int columns, int largest) {
        long base = largest + 1L;
        return LongStream.range(0, Math.round(Math.pow(base, rows * columns))).mapToObj(number -> {
            var cells = new ArrayList<List<Long>>();
            var rest = number;
            for (int row = 0; row < rows; row++) {
                var values = new ArrayList<Long>();
                for (int column = 0; column < columns; column++) {
                    values.add(rest % base);
                    rest /= base;
                }
                cells.add(values);
            }
            return new Zahlentafel(cells, columns);
        });
    }

    private static IntStream cells(Zahlentafel tafel) {
        return IntStream.range(0, tafel.zeilen() * tafel.spalten());
    }

    private static long value(Zahlentafel tafel, int cell) {
        return tafel.zelle(cell / tafel.spalten(), cell % tafel.spalten());
    }

    /** By trying every choice of rows and columns whose totals are hidden. */
    private static int fewest(Zahlentafel tafel) {
        int best = Integer.MAX_VALUE;
        for (int rows = 0; rows < 1 << tafel.zeilen(); rows++) {
            for (int columns = 0; columns < 1 << tafel.spalten(); columns++) {
                best = Math.min(best, cost(tafel, rows, columns));
            }
        }
        return allSmall(tafel) ? tafel.zeilen() + tafel.spalten() : best;
    }

    private static int cost(Zahlentafel tafel, int rows, int columns) {
        var fields = new HashMap<String, Boolean>();
        var small = new ArrayList<String>();
        for (int i = 0; i < tafel.zeilen(); i++) {
            for (int j = 0; j < tafel.spalten(); j++) {
                boolean row = (rows >> i & 1) == 1;
                boolean column = (columns >> j & 1) == 1;
                var field = row ? column ? "block" : "column " + j : column ? "row " + i : "closed";
                if (tafel.klein(i, j)) {
                    small.add(field);
                } else {
                    fields.put(field, true);
                }
            }
        }
        boolean possible = small.stream().allMatch(field -> !field.equals("closed") && fields.containsKey(field));
        return possible
                ? Integer.bitCount(rows) + Integer.bitCount(columns) + (int) small.stream().distinct().count()
                : Integer.MAX_VALUE;
    }

    private static boolean allSmall(Zahlentafel tafel) {
        return cells(tafel).allMatch(cell -> value(tafel, cell) < 5);
    }

    private static Stream<Zahl> figures(Veroeffentlichung shown) {
        return Stream.of(shown.zellen().stream().flatMap(List::stream), shown.zeilensummen().stream(),
                shown.spaltensummen().stream(), Stream.of(shown.insgesamt())).flatMap(all -> all);
    }

    private static Veroeffentlichung row(Zahlentafel tafel) {
        return new Veroeffentlichung(List.of(Mindestanzahl.reihe(tafel.zellen().getFirst())), List.of(), List.of(),
                Zahl.von(tafel.summe(), false));
    }

    private static Veroeffentlichung onlySmallOnes(Zahlentafel tafel) {
        return hidden(tafel, wert -> wert < 5);
    }

    private static Veroeffentlichung zeroShown(Zahlentafel tafel) {
        return hidden(tafel, wert -> wert > 0 && wert < 5);
    }

    private static Veroeffentlichung hidden(Zahlentafel tafel, Function<Long, Boolean> rule) {
        return new Veroeffentlichung(
                tafel.zellen()
                        .stream()
                        .map(zeile -> zeile.stream().map(wert -> Zahl.von(wert, rule.apply(wert))).toList())
                        .toList(),
                List.of(), List.of(), Zahl.von(tafel.summe(), false));
    }

    @SafeVarargs
    private static Zahlentafel table(List<Long>... zeilen) {
        return new Zahlentafel(List.of(zeilen), zeilen[0].size());
    }
}
