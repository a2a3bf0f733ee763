package de.passgenau.matching.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Trefferliste;
import de.passgenau.matching.Trefferliste.Facettenwert;
import de.passgenau.matching.Trefferliste.Treffer;
import de.passgenau.matching.lucene.volltext.Volltextabfrage;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Listensuche} to one state of the index: keyset paging by (value, id), no offset anywhere. */
final class Listenabfrage {

    private static final float STICHWORT = 2;

    private final Eingrenzung eingrenzung;
    private final IndexSearcher searcher;
    private final Listensuche suche;
    private final Listenordnung ordnung;
    private @Nullable Query worte;

    Listenabfrage(Eingrenzung eingrenzung, IndexSearcher searcher, Listensuche suche) {
        this.eingrenzung = eingrenzung;
        this.searcher = searcher;
        this.suche = suche;
        this.ordnung = new Listenordnung(suche.ordnung());
    }

    Trefferliste run() throws IOException {
        var query = query(suche.merkmale());
        var wanted = suche.ausschnitt();
        var total = searcher.count(query);
        if (wanted.anzahl() == 0) {
            return new Trefferliste(List.of(), total, false, total > 0, facetten());
        }
        var hits = hits(query, wanted);
        var more = hits.size() > wanted.anzahl();
        var page = new ArrayList<>(more ? hits.subList(0, wanted.anzahl()) : hits);
        var behind = wanted.abMarke() != null
                && (page.isEmpty() ? total > 0 : !hits(query, turned(wanted, page)).isEmpty());
        if (wanted.rueckwaerts()) {
            Collections.reverse(page);
        }
        var treffer = treffer(query, page);
        return wanted.rueckwaerts()
                ? new Trefferliste(treffer, total, more, behind, facetten())
                : new Trefferliste(treffer, total, behind, more, facetten());
    }

    private Query query(Map<String, Set<String>> merkmale) throws IOException {
        var filter = eingrenzung.query(suche.sicht(), merkmale, suche.text());
        if (suche.volltext().isBlank()) {
            return filter;
        }
        return new BooleanQuery.Builder().add(worte(), Occur.MUST).add(filter, Occur.FILTER).build();
    }

    /** The same for every question about the same state: what is guessed at is looked up once. */
    private Query worte() throws IOException {
        var bekannte = worte;
        if (bekannte == null) {
            var visible = eingrenzung.query(suche.sicht(), Map.of(), "");
            var abfrage = new Volltextabfrage(searcher, Eintragsfelder.VOLLTEXT, visible);
            bekannte = new BooleanQuery.Builder().add(abfrage.query(suche.volltext()), Occur.MUST)
                    .add(new BoostQuery(abfrage.query(suche.volltext(), Eintragsfelder.STICHWORT), STICHWORT),
                            Occur.SHOULD)
                    .build();
            worte = bekannte;
        }
        return bekannte;
    }

    /** One more than wanted, so that the caller sees whether the list goes on; in the direction of travel. */
    private List<FieldDoc> hits(Query query, Ausschnitt wanted) throws IOException {
        var mark = wanted.abMarke();
        var last = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
        var hits = new ArrayList<FieldDoc>();
        for (var hit : searcher.searchAfter(mark == null ? null : ordnung.place(mark, last), query,
                Math.min(wanted.anzahl(), last) + 1, ordnung.sort(wanted.rueckwaerts())).scoreDocs) {
            hits.add((FieldDoc) hit);
        }
        return hits;
    }

    /** One entry on the other side of the page. */
    private Ausschnitt turned(Ausschnitt wanted, List<FieldDoc> page) {
        return new Ausschnitt(1, ordnung.marke(page.getFirst()), !wanted.rueckwaerts());
    }

    private List<Treffer> treffer(Query query, List<FieldDoc> page) throws IOException {
        var fundstellen = new Textstellen(searcher, query);
        var treffer = new ArrayList<Treffer>();
        for (var hit : page) {
            var marke = ordnung.marke(hit);
            treffer.add(new Treffer(marke.id(), marke, fundstellen.of(hit.doc)));
        }
        return treffer;
    }

    /** One pass for all fields of which no value is wanted, and one for each other one. */
    private Map<String, List<Facettenwert>> facetten() throws IOException {
        var abfrage = new Facettenabfrage(searcher);
        var offen = suche.facetten().stream().filter(feld -> !suche.merkmale().containsKey(feld)).toList();
        var facetten = new HashMap<>(abfrage.count(query(suche.merkmale()), offen));
        for (var feld : suche.facetten()) {
            if (!offen.contains(feld)) {
                var andere = new HashMap<>(suche.merkmale());
                andere.remove(feld);
                facetten.putAll(abfrage.count(query(andere), List.of(feld)));
            }
        }
        return facetten;
    }
}
