package de.passgenau.matching.lucene.volltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.matching.text.Volltextworte;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What somebody typed as a query: every word is wanted, by itself, by its parts beside each other, or as one with the word
 * beside it. At a word that is nowhere, and is no word either, is guessed; only the first six such words.
 */
public final class Volltextabfrage {

    private static final int KUERZESTES_MIT_FEHLER = 5;
    private static final int MEISTE_WORTE = 16;
    private static final int MEISTE_UNBEKANNTE = 6;

    private final IndexSearcher searcher;
    private final String feld;
    private final Query sichtbar;
    private final Map<String, Boolean> geraten = new HashMap<>();

    /**
     * Queries a field that was written with {@link Volltextanalyse#zumIndexieren()}.
     *
     * @param sichtbar what the asking person may know of; a word that is only elsewhere is an unknown one
     */
    public Volltextabfrage(IndexSearcher searcher, String feld, Query sichtbar) {
        this.searcher = searcher;
        this.feld = feld;
        this.sichtbar = sichtbar;
    }

    /** Finds nothing for a text without words; of a long text the first 16 words count. */
    public Query query(String text) throws IOException {
        return query(text, feld);
    }

    /** The same in a field that has a part of the words of the first one: what is known there is not guessed at here. */
    public Query query(String text, String teilfeld) throws IOException {
        var alle = new BooleanQuery.Builder();
        for (var wort : Suchwort.in(text, MEISTE_WORTE)) {
            alle.add(wort(wort, new Wortwege(searcher, teilfeld)), Occur.MUST);
        }
        var gebaut = alle.build();
        return gebaut.clauses().isEmpty() ? new MatchNoDocsQuery("no word") : gebaut;
    }

    private Query wort(Suchwort suchwort, Wortwege wege) throws IOException {
        var alle = genaue(suchwort, wege);
        if (istZuRaten(suchwort)) {
            alle.addAll(wege.vertippte(suchwort.wort()));
        }
        return Wortwege.einer(alle);
    }

    private static List<Query> genaue(Suchwort suchwort, Wortwege wege) throws IOException {
        var alle = new ArrayList<>(wege.genaue(suchwort.wort()));
        alle.addAll(wege.zusammen(suchwort.zusammen()));
        return alle;
    }

    private boolean istZuRaten(Suchwort suchwort) throws IOException {
        var wort = suchwort.wort();
        var bekannt = geraten.get(wort);
        if (bekannt != null) {
            return bekannt;
        }
        boolean raten = Volltextworte.stamm(wort).length() >= KUERZESTES_MIT_FEHLER
                && geraten.values().stream().filter(Boolean::booleanValue).count() < MEISTE_UNBEKANNTE
                && !Volltextworte.istGelaeufig(wort)
                && istUnbekannt(genaue(suchwort, new Wortwege(searcher, feld)));
        geraten.put(wort, raten);
        return raten;
    }

    private boolean istUnbekannt(List<Query> wege) throws IOException {
        var einer = new BooleanQuery.Builder();
        wege.forEach(weg -> einer.add(weg, Occur.SHOULD));
        return searcher.count(new BooleanQuery.Builder().add(einer.build(), Occur.FILTER)
                .add(sichtbar, Occur.FILTER)
                .build()) == 0;
    }
}
