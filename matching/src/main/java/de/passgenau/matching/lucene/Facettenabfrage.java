package de.passgenau.matching.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.matching.Trefferliste.Facettenwert;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Counts the values of several fields in one pass over what a query lets through. */
final class Facettenabfrage {

    private final IndexSearcher searcher;

    Facettenabfrage(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Map<String, List<Facettenwert>> count(Query query, List<String> felder) throws IOException {
        var counts = new HashMap<String, Map<String, Long>>();
        felder.forEach(feld -> counts.put(feld, new HashMap<>()));
        if (!felder.isEmpty()) {
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (var leaf : searcher.getIndexReader().leaves()) {
                count(weight, leaf, counts);
            }
        }
        var sorted = new HashMap<String, List<Facettenwert>>();
        counts.forEach((feld, werte) -> sorted.put(feld, sorted(werte)));
        return sorted;
    }

    private static List<Facettenwert> sorted(Map<String, Long> werte) {
        return werte.entrySet()
                .stream()
                .map(it -> new Facettenwert(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingLong(Facettenwert::anzahl).reversed().thenComparing(Facettenwert::wert))
                .toList();
    }

    private static void count(Weight weight, LeafReaderContext leaf, Map<String, Map<String, Long>> counts)
            throws IOException {
        var scorer = weight.scorer(leaf);
        if (scorer == null) {
            return;
        }
        var columns = new ArrayList<Column>();
        for (var feld : counts.keySet()) {
            columns.add(Column.of(leaf, feld));
        }
        var live = leaf.reader().getLiveDocs();
        var hits = scorer.iterator();
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            if (live == null || live.get(hit)) {
                for (var column : columns) {
                    column.count(hit);
                }
            }
        }
        for (var column : columns) {
            column.addTo(counts.getOrDefault(column.feld, Map.of()));
        }
    }

    /** Counts by number, and asks for the words at the end. */
    private record Column(String feld, SortedSetDocValues values, int[] counts) {

        static Column of(LeafReaderContext leaf, String feld) throws IOException {
            var values = DocValues.getSortedSet(leaf.reader(), Eintragsfelder.zahl(feld));
            return new Column(feld, values, new int[Math.toIntExact(values.getValueCount())]);
        }

        void count(int hit) throws IOException {
            if (values.advanceExact(hit)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Long> all) throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    all.merge(values.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
                }
            }
        }
    }
}
