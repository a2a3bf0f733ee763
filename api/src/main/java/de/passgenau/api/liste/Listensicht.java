package de.passgenau.api.liste;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.liste.Connection.Edge;
import de.passgenau.api.liste.Connection.PageInfo;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Trefferliste;
import de.passgenau.matching.Trefferliste.Treffer;
import org.jspecify.annotations.Nullable;

/** Answers pages of a list: one search in the engine, one read in the store, whatever the size of the page. */
final class Listensicht<A extends Dokument> {

    private final Listenquelle<A> quelle;
    private final Liste liste;
    private final Seitenmarken marken;

    Listensicht(Listenquelle<A> quelle, Liste liste, Seitenmarken marken) {
        this.quelle = quelle;
        this.liste = liste;
        this.marken = marken;
    }

    Connection<A> seite(Suche suche, Ordnung ordnung, Seitenangabe seite) {
        var treffer = liste.search(new Listensuche(suche.merkmale(), suche.text(), ordnung, part(ordnung, seite)));
        var edges = edges(treffer.treffer(), ordnung);
        return new Connection<>(edges, pageInfo(treffer, ordnung), treffer.gesamt());
    }

    private Ausschnitt part(Ordnung ordnung, Seitenangabe seite) {
        var cursor = seite.marke();
        var marke = cursor == null ? null : marken.marke(quelle.typ().getSimpleName(), ordnung, cursor);
        return new Ausschnitt(seite.anzahl(), marke, seite.rueckwaerts());
    }

    private List<Edge<A>> edges(List<Treffer> treffer, Ordnung ordnung) {
        if (treffer.isEmpty()) {
            return List.of();
        }
        Map<String, A> objekte = quelle.lade(treffer.stream().map(Treffer::id).toList())
                .stream()
                .collect(Collectors.toMap(Dokument::kennung, Function.identity()));
        return treffer.stream().flatMap(hit -> edge(ordnung, hit, objekte.get(hit.id()))).toList();
    }

    /** Nothing for a document that was removed between the search and the read. */
    private Stream<Edge<A>> edge(Ordnung ordnung, Treffer hit, @Nullable A objekt) {
        return objekt == null ? Stream.empty() : Stream.of(new Edge<>(cursor(ordnung, hit), objekt));
    }

    private PageInfo pageInfo(Trefferliste seite, Ordnung ordnung) {
        var treffer = seite.treffer();
        return new PageInfo(seite.danachMehr(), seite.davorMehr(),
                treffer.isEmpty() ? null : cursor(ordnung, treffer.getFirst()),
                treffer.isEmpty() ? null : cursor(ordnung, treffer.getLast()));
    }

    private String cursor(Ordnung ordnung, Treffer hit) {
        return marken.cursor(quelle.typ().getSimpleName(), ordnung, hit.marke());
    }
}
