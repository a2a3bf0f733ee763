package de.passgenau.matching.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.matching.Zaehlung;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Counts values over the column of each field, one pass over what the search lets through. */
final class Zaehlabfrage {

    private final Eingrenzung eingrenzung;

    Zaehlabfrage(Eingrenzung eingrenzung) {
        this.eingrenzung = eingrenzung;
    }

    Map<List<String>, Long> run(IndexSearcher searcher, Zaehlung zaehlung) throws IOException {
        var query = searcher.rewrite(eingrenzung.query(zaehlung.sicht(), zaehlung.merkmale(), ""));
        var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        var counts = new HashMap<List<String>, Long>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            count(weight, leaf, zaehlung.felder(), counts);
        }
        return Map.copyOf(counts);
    }

    private static void count(Weight weight, LeafReaderContext leaf, List<String> felder,
            Map<List<String>, Long> counts) throws IOException {
        var scorer = weight.scorer(leaf);
        if (scorer == null) {
            return;
        }
        var columns = columns(leaf, felder);
        var live = leaf.reader().getLiveDocs();
        var hits = scorer.iterator();
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            if (live == null || live.get(hit)) {
                combinations(columns, hit).forEach(values -> counts.merge(values, 1L, Long::sum));
            }
        }
    }

    private static List<SortedSetDocValues> columns(LeafReaderContext leaf, List<String> felder) throws IOException {
        var columns = new ArrayList<SortedSetDocValues>();
        for (var feld : felder) {
            columns.add(DocValues.getSortedSet(leaf.reader(), Eintragsfelder.zahl(feld)));
        }
        return columns;
    }

    private static List<List<String>> combinations(List<SortedSetDocValues> columns, int hit) throws IOException {
        List<List<String>> combinations = List.of(List.of());
        for (var column : columns) {
            var values = values(column, hit);
            combinations = combinations.stream()
                    .flatMap(begun -> values.stream()
                            .map(value -> Stream.concat(begun.stream(), Stream.of(value)).toList()))
                    .toList();
        }
        return combinations;
    }

    private static List<String> values(SortedSetDocValues column, int hit) throws IOException {
        var values = new ArrayList<String>();
        if (column.advanceExact(hit)) {
            for (int i = 0; i < column.docValueCount(); i++) {
                values.add(column.lookupOrd(column.nextOrd()).utf8ToString());
            }
        }
        return values;
    }
}
