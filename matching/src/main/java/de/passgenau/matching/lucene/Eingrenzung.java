package de.passgenau.matching.lucene;

import java.util.Map;
import java.util.Set;

import de.passgenau.matching.Sichtfilter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What a list is narrowed down to, as Lucene puts it; the sight of the asking person is one of the clauses. */
final class Eingrenzung {

    private final Wortform wortform;

    Eingrenzung(Wortform wortform) {
        this.wortform = wortform;
    }

    Query query(Sichtfilter sicht, Map<String, Set<String>> merkmale, String text) {
        var query = new BooleanQuery.Builder();
        if (!sicht.equals(Sichtfilter.alles())) {
            query.add(sicht(sicht), Occur.FILTER);
        }
        merkmale.forEach((name, values) -> query.add(
                new TermInSetQuery(Eintragsfelder.merkmal(name),
                        values.stream().map(Eintragsfelder::wert).map(BytesRef::new).toList()),
                Occur.FILTER));
        wortform.words(text)
                .forEach(
                        word -> query.add(new PrefixQuery(new Term(Eintragsfelder.TEXT, word)), Occur.FILTER));
        var built = query.build();
        return built.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : built;
    }

    /** One of the ways; without any, nothing. */
    private static Query sicht(Sichtfilter sicht) {
        var ways = new BooleanQuery.Builder();
        sicht.wege().forEach(weg -> ways.add(way(weg), Occur.SHOULD));
        var built = ways.build();
        return built.clauses().isEmpty() ? new MatchNoDocsQuery() : built;
    }

    private static Query way(Map<String, Set<String>> weg) {
        var conditions = new BooleanQuery.Builder();
        weg.forEach((name, values) -> conditions.add(
                new TermInSetQuery(Eintragsfelder.sicht(name), values.stream().map(BytesRef::new).toList()),
                Occur.FILTER));
        return weg.isEmpty() ? MatchAllDocsQuery.INSTANCE : conditions.build();
    }
}
