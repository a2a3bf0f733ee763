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

    private static final int MEISTE_WORTE = 32;
    private static final int MEISTE_BEDINGUNGEN = 500;

    private final Wortform wortform;

    Eingrenzung(Wortform wortform) {
        this.wortform = wortform;
    }

    Query query(Sichtfilter sicht, Map<String, Set<String>> merkmale, String text) {
        pruefe(sicht, merkmale);
        var query = new BooleanQuery.Builder();
        if (!sicht.equals(Sichtfilter.alles())) {
            query.add(sicht(sicht), Occur.FILTER);
        }
        merkmale.forEach((name, values) -> query.add(
                new TermInSetQuery(Eintragsfelder.merkmal(name),
                        values.stream().map(Eintragsfelder::wert).map(BytesRef::new).toList()),
                Occur.FILTER));
        wortform.words(text)
                .stream()
                .limit(MEISTE_WORTE)
                .forEach(
                        word -> query.add(new PrefixQuery(new Term(Eintragsfelder.TEXT, word)), Occur.FILTER));
        var built = query.build();
        return built.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : built;
    }

    /** Each condition costs time, and Lucene takes so many and no more. */
    private static void pruefe(Sichtfilter sicht, Map<String, Set<String>> merkmale) {
        long bedingungen = merkmale.size() + sicht.wege().stream().mapToLong(weg -> Math.max(1, weg.size())).sum();
        if (bedingungen > MEISTE_BEDINGUNGEN) {
            throw new IllegalArgumentException("Eine Frage hat höchstens %d Bedingungen, diese hat %d."
                    .formatted(MEISTE_BEDINGUNGEN, bedingungen));
        }
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
