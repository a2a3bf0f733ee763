package de.passgenau.api.liste;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection.Edge;
import de.passgenau.api.liste.Connection.PageInfo;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.Trefferliste;
import de.passgenau.matching.Trefferliste.Facettenwert;
import de.passgenau.matching.Trefferliste.Fundstelle;
import de.passgenau.matching.Trefferliste.Treffer;
import de.passgenau.matching.Zaehlung;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import reactor.core.publisher.Flux;

/**
 * A list as one caller may know of it: pages by one search in the engine and one read in the store, whatever their size.
 * Whatever it hands out has been noted as seen.
 */
public final class Listensicht<A extends Dokument> {

    private final Dokumentliste<A> liste;
    private final Sichtfilter sicht;
    private final Einsicht einsicht;

    Listensicht(Dokumentliste<A> liste, Sichtfilter sicht, Einsicht einsicht) {
        this.liste = liste;
        this.sicht = sicht;
        this.einsicht = einsicht;
    }

    /** Which documents this caller may know of here, for a search that is not one in the list. */
    public Sichtfilter filter() {
        return sicht;
    }

    public Connection<A> seite(Suche suche, Ordnung ordnung, Seitenangabe seite) {
        return finde(suche.mitWorten("", List.of()), ordnung, seite).seite();
    }

    /** One of many pages of an answer: their documents are read together, in the sight of the list itself. */
    public CompletableFuture<Connection<A>> seite(Suche suche, Ordnung ordnung, Seitenangabe seite,
            Knotensuche knoten) {
        var treffer = liste.engine()
                .search(new Listensuche(sicht, suche.merkmale(), suche.text(), ordnung, part(ordnung, seite)));
        var gelesene = treffer.treffer()
                .stream()
                .map(hit -> knoten.perId(liste.typ(), hit.id()).thenApply(objekt -> edge(ordnung, hit, objekt)))
                .toList();
        return CompletableFuture.allOf(gelesene.toArray(CompletableFuture[]::new))
                .thenApply(alle -> new Connection<>(gelesene.stream().flatMap(CompletableFuture::join).toList(),
                        pageInfo(treffer, ordnung), treffer.gesamt()));
    }

    /** A page with where the searched words are in each entry, and how many of all entries have which values. */
    public Fundseite<A> finde(Suche.Volltext suche, Ordnung ordnung, Seitenangabe seite) {
        var eingrenzung = suche.eingrenzung();
        var treffer = liste.engine()
                .search(new Listensuche(sicht, eingrenzung.merkmale(), eingrenzung.text(), ordnung,
                        part(ordnung, seite))
                        .mitVolltext(suche.worte())
                        .mitFacetten(suche.facetten()));
        var edges = edges(treffer.treffer(), ordnung);
        einsicht.zeige(edges.stream().map(Edge::node).toList());
        var fundstellen = treffer.treffer()
                .stream()
                .collect(Collectors.toMap(Treffer::id, Treffer::fundstellen));
        return new Fundseite<>(new Connection<>(edges, pageInfo(treffer, ordnung), treffer.gesamt()), fundstellen,
                treffer.facetten());
    }

    /** Short texts of documents in which a word begins like this; no document is read or shown. */
    public List<String> vorschlaege(String text, int anzahl) {
        return liste.engine().vorschlaege(text, sicht, anzahl);
    }

    /** How many documents have each combination of values of these fields; no document is read or shown. */
    public Map<List<String>, Long> zaehle(Suche suche, List<String> felder) {
        return liste.engine().count(new Zaehlung(sicht, suche.merkmale(), felder));
    }

    /** The document with this id, if there is one and this caller may know of it. */
    public Optional<A> lade(String id) {
        return lade(List.of(id)).stream().findFirst();
    }

    /** A document that meets this condition of the store, if this caller may know of it. */
    public Optional<A> finde(Criteria bedingung) {
        return finde(bedingung, 1).stream().findFirst();
    }

    /** Documents that meet this condition of the store, as far as this caller may know of them. */
    public List<A> finde(Criteria bedingung, int hoechstens) {
        return einsicht.zeige(liste.leser().finde(bedingung, sicht, hoechstens));
    }

    public List<A> lade(Collection<String> ids) {
        return einsicht.zeige(liste.seitenleser().lade(ids, sicht));
    }

    /**
     * Every later version of this document, each once and in order; an error as soon as there is no such document for
     * this caller.
     *
     * @param nach the version already seen; null to begin with the next change
     */
    public Flux<A> beobachte(String id, @Nullable Long nach) {
        return liste.melder().beobachte(id, nach, sicht).map(einsicht::zeige);
    }

    private Ausschnitt part(Ordnung ordnung, Seitenangabe seite) {
        var cursor = seite.marke();
        var marke = cursor == null ? null : liste.marken().marke(scope(), ordnung, cursor);
        return new Ausschnitt(seite.anzahl(), marke, seite.rueckwaerts());
    }

    private List<Edge<A>> edges(List<Treffer> treffer, Ordnung ordnung) {
        if (treffer.isEmpty()) {
            return List.of();
        }
        Map<String, A> objekte = liste.seitenleser()
                .lade(treffer.stream().map(Treffer::id).toList(), sicht)
                .stream()
                .collect(Collectors.toMap(Dokument::kennung, Function.identity()));
        return treffer.stream().flatMap(hit -> edge(ordnung, hit, objekte.get(hit.id()))).toList();
    }

    /** Nothing for a document that was removed, or moved out of sight, between the search and the read. */
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
        return liste.marken().cursor(scope(), ordnung, hit.marke());
    }

    /** A cursor opens for the list that it was made in; two employers can't compare theirs. */
    private String scope() {
        var arbeitgeber = einsicht.anrufer().arbeitgeberId();
        return arbeitgeber == null ? liste.name() : liste.name() + '/' + arbeitgeber;
    }

    /**
     * A page of a list with what the search says of it.
     *
     * @param fundstellen where the searched words are, per document id
     * @param facetten    per field how many of all entries have which value, the most frequent first
     */
    public record Fundseite<A>(
            Connection<A> seite,
            Map<String, List<Fundstelle>> fundstellen,
            Map<String, List<Facettenwert>> facetten) {}
}
