package de.passgenau.matching.lucene.rang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Marke;
import de.passgenau.matching.Rangliste.Gesamtzahl;
import de.passgenau.matching.Rangwert;
import de.passgenau.matching.lucene.spalten.Idfolge;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

@Label("X-03 Who can't rank first any more is left out, and nobody else")
class SegmentlaufTests {

    private static final Comparator<Rangfund> ORDNUNG = Comparator.comparing(Rangfund::rang)
            .reversed()
            .thenComparing(Rangfund::id);

    /** What is wanted of the segment. */
    private record Frage(
            int gesucht,
            long genauBis,
            int ausgeschlosseneProzent,
            @Nullable Marke ab,
            @Nullable FixedBitSet gefilterte) {}

    @Property(tries = 120)
    void findsWhatSortingEverybodyGives(@ForAll long saat, @ForAll @IntRange(max = 1500) int docs,
            @ForAll @IntRange(max = 30) int gesucht, @ForAll @IntRange(max = 60) int genauBis) throws IOException {
        var gefilterte = saat % 3 == 0 ? jedesZweite(docs) : null;
        int prozent = saat % 2 == 0 ? 25 : 99;
        var ab = saat % 5 == 0 ? new Rangwert(false, 47, 2).marke(id(docs / 2)) : null;
        pruefe(docs, saat, new Frage(gesucht, genauBis, prozent, ab, gefilterte));
    }

    @Example
    void asksOnlyAboutThoseWhoMayComeFirst() throws IOException {
        assertThat(pruefe(2000, 1, new Frage(5, 10, 25, null, null))).isLessThan(300);
    }

    @Example
    void asksAboutEverybodyWhereAllAreCounted() throws IOException {
        assertThat(pruefe(2000, 1, new Frage(5, Long.MAX_VALUE, 25, null, null))).isEqualTo(2000);
    }

    @Example
    void passesByEverybodyWhereHardlyAnybodyFits() throws IOException {
        assertThat(pruefe(2000, 3, new Frage(25, 10, 99, null, null))).isEqualTo(2000);
    }

    @Example
    void asksAboutFewWhereOnlyTheirNumberIsWanted() throws IOException {
        assertThat(pruefe(2000, 1, new Frage(0, 10, 25, null, null))).isLessThan(300);
    }

    /** @return about how many it asked */
    private static int pruefe(int docs, long saat, Frage frage) throws IOException {
        var ids = IntStream.range(0, docs).mapToObj(SegmentlaufTests::id).toList();
        try (var segment = Probesegment.von(ids); var reader = segment.reader()) {
            if (docs == 0) {
                return 0;
            }
            var leaf = Probesegment.segment(reader).reader();
            var pruefung = new Probepruefung(Idfolge.lies(leaf), saat, frage.ausgeschlosseneProzent());
            var bedarf = new Bedarf(new Latte(frage.gesucht()), frage.genauBis());
            var gefilterte = frage.gefilterte();
            var auswahl = new Sichtbare(docs, null, gefilterte == null ? null : Filtermenge.von(gefilterte));
            var lauf = new Segmentlauf(pruefung, auswahl,
                    Platzzahl.of(leaf, new Ausschnitt(frage.gesucht(), frage.ab(), false)), bedarf);

            lauf.laufe();

            vergleiche(frage, pruefung, lauf.funde(0));
            vergleiche(frage, passende(frage, pruefung).size(), bedarf.gesamt(lauf.zaehltAlle()));
            return pruefung.gefragte();
        }
    }

    private static void vergleiche(Frage frage, Probepruefung pruefung, List<Rangfund> funde) {
        var soll = passende(frage, pruefung).stream()
                .filter(fund -> liegtDahinter(fund, frage.ab()))
                .sorted(ORDNUNG)
                .limit(frage.gesucht())
                .toList();
        assertThat(funde.stream().sorted(ORDNUNG).limit(frage.gesucht())).isEqualTo(soll);
    }

    private static void vergleiche(Frage frage, int anzahl, Gesamtzahl gesamt) {
        assertThat(gesamt).isEqualTo(anzahl <= frage.genauBis()
                ? Gesamtzahl.genau(anzahl)
                : Gesamtzahl.mehrAls(frage.genauBis()));
    }

    private static List<Rangfund> passende(Frage frage, Probepruefung pruefung) {
        var gefilterte = frage.gefilterte();
        return IntStream.range(0, pruefung.ids().anzahl())
                .filter(doc -> pruefung.passt(doc) && (gefilterte == null || gefilterte.get(doc)))
                .mapToObj(doc -> new Rangfund(id(doc),
                        Rangwert.vonZahl(Rangwert.zahl(pruefung.punkte(doc), pruefung.nachrang(doc))), 0, doc))
                .toList();
    }

    private static boolean liegtDahinter(Rangfund fund, @Nullable Marke marke) {
        if (marke == null) {
            return true;
        }
        return ORDNUNG.compare(fund,
                new Rangfund(marke.id(), Rangwert.vonZahl(Integer.parseInt(marke.wert())), 0, 0)) > 0;
    }

    private static FixedBitSet jedesZweite(int docs) {
        var bits = new FixedBitSet(Math.max(1, docs));
        for (int doc = 0; doc < docs; doc += 2) {
            bits.set(doc);
        }
        return bits;
    }

    private static String id(int doc) {
        return "p" + Integer.toString(10_000 + doc * 7919 % 9_973).substring(1);
    }
}
