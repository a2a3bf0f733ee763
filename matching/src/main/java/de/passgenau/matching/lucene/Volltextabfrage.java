package de.passgenau.matching.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import de.passgenau.matching.text.Gendermarken;
import de.passgenau.matching.text.Volltextworte;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What somebody typed as a query: every word is wanted, by itself or by its parts; an unknown one with a typing error. */
final class Volltextabfrage {

    private static final float TEILE = 0.6f;
    private static final float VERTIPPT = 0.3f;
    private static final int KUERZESTES_MIT_FEHLER = 5;
    private static final int MEISTE_WORTE = 16;
    private static final int MEISTE_VERTIPPTE = 15;

    private final IndexSearcher searcher;
    private final String feld;
    private final Query sichtbar;

    /**
     * Queries a field that was written with {@link Volltextanalyse#zumIndexieren()}.
     *
     * @param sichtbar what the asking person may know of; a word that is only elsewhere is an unknown one
     */
    Volltextabfrage(IndexSearcher searcher, String feld, Query sichtbar) {
        this.searcher = searcher;
        this.feld = feld;
        this.sichtbar = sichtbar;
    }

    /** Finds nothing for a text without words; of a long text the first 16 words count. */
    Query query(String text) throws IOException {
        var alle = new BooleanQuery.Builder();
        for (var wort : worte(text)) {
            alle.add(wort(wort), Occur.MUST);
        }
        var gebaut = alle.build();
        return gebaut.clauses().isEmpty() ? new MatchNoDocsQuery("no word") : gebaut;
    }

    private static List<String> worte(String text) {
        return Arrays.stream(Gendermarken.verdecken(text).split("[^\\p{L}\\p{M}\\d]+"))
                .filter(Predicate.not(String::isEmpty))
                .filter(Predicate.not(Volltextworte::istStoppwort))
                .distinct()
                .limit(MEISTE_WORTE)
                .toList();
    }

    private Query wort(String wort) throws IOException {
        var wege = new ArrayList<Query>();
        var stamm = new Term(feld, Volltextworte.stamm(wort));
        wege.add(new TermQuery(stamm));
        var teile = Volltextworte.teile(wort);
        if (!teile.isEmpty()) {
            wege.add(new BoostQuery(alle(teile), TEILE));
        }
        if (!Volltextworte.langform(wort).isEmpty()) {
            wege.add(new BoostQuery(langform(wort), TEILE));
        }
        if (stamm.text().length() >= KUERZESTES_MIT_FEHLER && isUnbekannt(stamm)) {
            wege.add(new BoostQuery(new FuzzyQuery(stamm, 1, 1, MEISTE_VERTIPPTE, true), VERTIPPT));
        }
        return wege.size() == 1 ? wege.getFirst() : new DisjunctionMaxQuery(wege, 0);
    }

    private boolean isUnbekannt(Term stamm) throws IOException {
        return searcher.count(new BooleanQuery.Builder().add(new TermQuery(stamm), Occur.FILTER)
                .add(sichtbar, Occur.FILTER)
                .build()) == 0;
    }

    private Query langform(String wort) throws IOException {
        var alle = new BooleanQuery.Builder();
        for (var lang : Volltextworte.langform(wort)) {
            alle.add(wort(lang), Occur.MUST);
        }
        return alle.build();
    }

    private Query alle(List<String> staemme) {
        var alle = new BooleanQuery.Builder();
        staemme.forEach(stamm -> alle.add(new TermQuery(new Term(feld, stamm)), Occur.MUST));
        return alle.build();
    }
}
