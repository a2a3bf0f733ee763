package de.passgenau.matching.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import de.passgenau.matching.text.Gendermarken;
import de.passgenau.matching.text.Schreibweise;
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

/**
 * What somebody typed as a query: every word is wanted, by itself or by its parts; an unknown one with a typing error in it
 * or in one of its parts. Only the first six unknown words are guessed at.
 */
final class Volltextabfrage {

    private static final float TEILE = 0.6f;
    private static final float VERTIPPT = 0.3f;
    private static final int KUERZESTES_MIT_FEHLER = 5;
    private static final int MEISTE_WORTE = 16;
    private static final int MEISTE_VERTIPPTE = 15;
    private static final int MEISTE_VERTIPPTE_TEILE = 5;
    private static final int MEISTE_UNBEKANNTE = 6;

    private final IndexSearcher searcher;
    private final String feld;
    private final Query sichtbar;
    private int unbekannte;

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
        if (stamm.text().length() >= KUERZESTES_MIT_FEHLER && unbekannte < MEISTE_UNBEKANNTE
                && isUnbekannt(List.of(wege.getFirst()))) {
            unbekannte++;
            var vertippte = isUnbekannt(wege) ? vertippt(wort, stamm) : List.<Query>of();
            wege.add(new BoostQuery(new FuzzyQuery(stamm, 1, 1, MEISTE_VERTIPPTE, true), VERTIPPT));
            wege.addAll(vertippte);
        }
        return wege.size() == 1 ? wege.getFirst() : new DisjunctionMaxQuery(wege, 0);
    }

    /** A wrong ending hides the stem, and a wrong part the others. */
    private List<Query> vertippt(String wort, Term stamm) {
        var wege = new ArrayList<Query>();
        var gefaltet = new Term(feld, Schreibweise.falten(wort));
        if (!gefaltet.equals(stamm)) {
            wege.add(new BoostQuery(teil(gefaltet), VERTIPPT));
        }
        for (var eines : Volltextworte.halbbekannte(wort)) {
            var teile = new BooleanQuery.Builder();
            eines.bekannte().forEach(teil -> teile.add(new TermQuery(new Term(feld, teil)), Occur.MUST));
            teile.add(teil(new Term(feld, eines.rest())), Occur.MUST);
            wege.add(new BoostQuery(teile.build(), TEILE * VERTIPPT));
        }
        return wege;
    }

    private static FuzzyQuery teil(Term wort) {
        return new FuzzyQuery(wort, 1, 1, MEISTE_VERTIPPTE_TEILE, true);
    }

    private boolean isUnbekannt(List<Query> wege) throws IOException {
        var einer = new BooleanQuery.Builder();
        wege.forEach(weg -> einer.add(weg, Occur.SHOULD));
        return searcher.count(new BooleanQuery.Builder().add(einer.build(), Occur.FILTER)
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
