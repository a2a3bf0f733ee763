package de.passgenau.matching.lucene.rang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class FilterlagerTests {

    private final Filterlager lager = new Filterlager();

    @Test
    void letsThroughWhatTheFilterMeans() throws IOException {
        try (var segment = Probesegment.von(List.of("a1", "b1", "a2", "b2", "c1")); var reader = segment.reader()) {
            assertThat(gewaehlt(auswahl(reader, wort("a")))).containsExactly(0, 2);
            assertThat(gewaehlt(auswahl(reader, worte("a", "c")))).containsExactly(0, 2, 4);
            assertThat(gewaehlt(auswahl(reader, wort("z")))).isEmpty();
        }
    }

    @Test
    void keepsWhatAnEqualFilterLetThrough() throws IOException {
        try (var segment = Probesegment.von(List.of("a1", "b1")); var reader = segment.reader()) {
            assertThat(auswahl(reader, worte("a", "z")).gefilterte())
                    .isSameAs(auswahl(reader, worte("z", "a")).gefilterte());
        }
    }

    @Test
    void leavesOutWhoHasBeenDeletedSince() throws IOException {
        try (var segment = Probesegment.von(List.of("a1", "a2", "a3"))) {
            try (var vorher = segment.reader()) {
                var gekannt = auswahl(vorher, wort("a"));
                segment.loesche("a2");
                try (var nachher = segment.reader()) {
                    var jetzt = auswahl(nachher, wort("a"));

                    assertThat(gewaehlt(gekannt)).containsExactly(0, 1, 2);
                    assertThat(gewaehlt(jetzt)).containsExactly(0, 2);
                    assertThat(jetzt.gefilterte()).isSameAs(gekannt.gefilterte());
                }
            }
        }
    }

    @Test
    void forgetsWhatWasNotAskedForTheLongest() throws IOException {
        try (var segment = Probesegment.von(List.of("a1", "b1")); var reader = segment.reader()) {
            var alt = auswahl(reader, wort("a")).gefilterte();
            var jung = auswahl(reader, wort("b")).gefilterte();
            for (int i = 2; i < Filterlager.JE_SEGMENT; i++) {
                auswahl(reader, wort("x" + i));
            }
            assertThat(auswahl(reader, wort("b")).gefilterte()).isSameAs(jung);
            auswahl(reader, wort("noch eines"));

            assertThat(auswahl(reader, wort("b")).gefilterte()).isSameAs(jung);
            assertThat(auswahl(reader, wort("a")).gefilterte()).isNotSameAs(alt);
        }
    }

    private Sichtbare auswahl(DirectoryReader reader, Query filter) throws IOException {
        return lager.auswahl(new IndexSearcher(reader), Probesegment.segment(reader), filter);
    }

    private static int[] gewaehlt(Sichtbare auswahl) {
        var kandidaten = new Kandidaten();
        auswahl.waehle(0, auswahl.docs(), kandidaten);
        return Arrays.copyOf(kandidaten.docs, kandidaten.anzahl);
    }

    private static Query wort(String wort) {
        return new TermQuery(new Term(Probesegment.WORT, wort));
    }

    private static Query worte(String... worte) {
        return new TermInSetQuery(Probesegment.WORT, Arrays.stream(worte).map(BytesRef::new).toList());
    }
}
