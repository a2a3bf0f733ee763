package de.passgenau.matching.lucene.volltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.matching.text.Schreibweise;
import de.passgenau.matching.text.Volltextworte;
import de.passgenau.matching.text.Volltextworte.Halbbekannt;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/** In which ways a word may be in a field: as it is, by its parts beside each other, or as what was meant by it. */
record Wortwege(IndexSearcher searcher, String feld) {

    private static final float TEILE = 0.6f;
    private static final float VERTIPPT = 0.3f;
    private static final int DAZWISCHEN = 3;
    private static final int KUERZESTES_MIT_FEHLER = 7;
    private static final int MEISTE_VERTIPPTE = 15;
    private static final int MEISTE_VERTIPPTE_TEILE = 5;

    /** As it is spelled. */
    List<Query> genaue(String wort) {
        var wege = new ArrayList<Query>();
        wege.add(new TermQuery(term(Volltextworte.stamm(wort))));
        var teile = Volltextworte.teile(wort);
        if (!teile.isEmpty()) {
            wege.add(new BoostQuery(beieinander(teile.stream().map(List::of).toList()), TEILE));
        }
        Volltextworte.vorgang(wort).ifPresent(was -> wege.add(new BoostQuery(new TermQuery(term(was)), TEILE)));
        var lang = Volltextworte.langform(wort);
        if (!lang.isEmpty()) {
            var alle = new BooleanQuery.Builder();
            lang.forEach(eines -> alle.add(einer(genaue(eines)), Occur.MUST));
            wege.add(new BoostQuery(alle.build(), TEILE));
        }
        return wege;
    }

    /** As one word with another, where there is such a word. */
    List<Query> zusammen(Collection<String> worte) throws IOException {
        var wege = new ArrayList<Query>();
        for (var wort : worte) {
            var term = term(Volltextworte.stamm(wort));
            if (searcher.getIndexReader().docFreq(term) > 0) {
                wege.add(new TermQuery(term));
            }
        }
        return wege;
    }

    /**
     * With a typing error in it: of a short word only with letters that changed places or were doubled; a wrong ending
     * hides the stem, and a wrong part the others.
     */
    List<Query> vertippte(String wort) throws IOException {
        var stamm = Volltextworte.stamm(wort);
        var wege = new ArrayList<Query>();
        if (stamm.length() < KUERZESTES_MIT_FEHLER) {
            Volltextworte.verwechselte(stamm)
                    .forEach(eines -> wege.add(new BoostQuery(new TermQuery(term(eines)), VERTIPPT)));
            return wege;
        }
        wege.add(new BoostQuery(aehnlich(stamm, MEISTE_VERTIPPTE), VERTIPPT));
        var gefaltet = Schreibweise.falten(wort);
        if (!gefaltet.equals(stamm)) {
            wege.add(new BoostQuery(aehnlich(gefaltet, MEISTE_VERTIPPTE_TEILE), VERTIPPT));
        }
        for (var eines : Volltextworte.halbbekannte(wort)) {
            halbbekannt(eines).ifPresent(weg -> wege.add(new BoostQuery(weg, TEILE * VERTIPPT)));
        }
        return wege;
    }

    private Optional<Query> halbbekannt(Halbbekannt wort) throws IOException {
        var rest = worte(aehnlich(wort.rest(), MEISTE_VERTIPPTE_TEILE));
        return rest.isEmpty() || wort.bekannte().isEmpty()
                ? Optional.empty()
                : Optional.of(beieinander(
                        Stream.concat(wort.bekannte().stream().map(List::of), Stream.of(rest)).toList()));
    }

    /** The best of several ways. */
    static Query einer(List<Query> wege) {
        return wege.size() == 1 ? wege.getFirst() : new DisjunctionMaxQuery(wege, 0);
    }

    private Term term(String form) {
        return new Term(feld, form);
    }

    private FuzzyQuery aehnlich(String form, int hoechstens) {
        return new FuzzyQuery(term(form), 1, 1, hoechstens, true);
    }

    private List<String> worte(Query aehnlich) throws IOException {
        var worte = new ArrayList<String>();
        searcher.rewrite(aehnlich).visit(new QueryVisitor() {

            @Override
            public void consumeTerms(Query part, Term... terms) {
                Arrays.stream(terms).map(Term::text).forEach(worte::add);
            }
        });
        return worte;
    }

    /** One form of each part, in one word or a few words from each other, in any order. */
    private Query beieinander(List<List<String>> teile) {
        int weite = teile.size() - 1 + DAZWISCHEN;
        if (teile.stream().allMatch(formen -> formen.size() == 1)) {
            var genau = new PhraseQuery.Builder().setSlop(weite);
            teile.forEach(formen -> genau.add(term(formen.getFirst()), 0));
            return genau.build();
        }
        var alle = new MultiPhraseQuery.Builder().setSlop(weite);
        teile.forEach(formen -> alle.add(formen.stream().map(this::term).toArray(Term[]::new), 0));
        return alle.build();
    }
}
