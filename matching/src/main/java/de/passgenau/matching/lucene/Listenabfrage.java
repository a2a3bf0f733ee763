package de.passgenau.matching.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Marke;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Trefferliste;
import de.passgenau.matching.Trefferliste.Treffer;
import de.passgenau.matching.lucene.bestand.Kennfelder;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Listensuche} to Lucene: keyset paging by (value, id), no offset anywhere. */
final class Listenabfrage {

    private final Eingrenzung eingrenzung;

    Listenabfrage(Eingrenzung eingrenzung) {
        this.eingrenzung = eingrenzung;
    }

    Trefferliste run(IndexSearcher searcher, Listensuche suche) throws IOException {
        var query = eingrenzung.query(suche.sicht(), suche.merkmale(), suche.text());
        var wanted = suche.ausschnitt();
        var total = searcher.count(query);
        if (wanted.anzahl() == 0) {
            return new Trefferliste(List.of(), total, false, total > 0);
        }
        var hits = hits(searcher, query, suche.ordnung(), wanted);
        var more = hits.size() > wanted.anzahl();
        var page = new ArrayList<>(more ? hits.subList(0, wanted.anzahl()) : hits);
        var behind = wanted.abMarke() != null
                && (page.isEmpty()
                        ? total > 0
                        : !hits(searcher, query, suche.ordnung(), turned(wanted, page)).isEmpty());
        if (wanted.rueckwaerts()) {
            Collections.reverse(page);
        }
        return wanted.rueckwaerts()
                ? new Trefferliste(page, total, more, behind)
                : new Trefferliste(page, total, behind, more);
    }

    /** One more than wanted, so that the caller sees whether the list goes on; in the direction of travel. */
    private static List<Treffer> hits(IndexSearcher searcher, Query query, Ordnung ordnung, Ausschnitt wanted)
            throws IOException {
        var sort = sort(ordnung, wanted.rueckwaerts());
        return Arrays.stream(
                searcher.searchAfter(place(searcher, wanted.abMarke()), query, wanted.anzahl() + 1, sort).scoreDocs)
                .map(Listenabfrage::treffer)
                .toList();
    }

    /** One entry on the other side of the page. */
    private static Ausschnitt turned(Ausschnitt wanted, List<Treffer> page) {
        return new Ausschnitt(1, page.getFirst().marke(), !wanted.rueckwaerts());
    }

    /** The last document number, so that the entry at the mark itself is never behind the mark. */
    private static @Nullable ScoreDoc place(IndexSearcher searcher, @Nullable Marke marke) {
        return marke == null
                ? null
                : new FieldDoc(Math.max(0, searcher.getIndexReader().maxDoc() - 1), Float.NaN,
                        new Object[] {new BytesRef(marke.wert()), new BytesRef(marke.id())});
    }

    private static Treffer treffer(ScoreDoc hit) {
        var fields = ((FieldDoc) hit).fields;
        var id = ((BytesRef) fields[1]).utf8ToString();
        return new Treffer(id, new Marke(((BytesRef) fields[0]).utf8ToString(), id));
    }

    private static Sort sort(Ordnung ordnung, boolean rueckwaerts) {
        var reverse = ordnung.absteigend() != rueckwaerts;
        return new Sort(new SortField(Eintragsfelder.ordnung(ordnung.feld()), SortField.Type.STRING, reverse),
                new SortField(Kennfelder.ID, SortField.Type.STRING, reverse));
    }
}
