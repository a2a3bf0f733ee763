package de.passgenau.api.liste;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.store.Aenderung;
import de.passgenau.api.store.Aenderungen;
import de.passgenau.api.store.Aenderungen.Abonnement;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Trefferliste.Treffer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * The list of one collection: pages for readers, changes for watchers. Own writes are in it when their caller is
 * answered; those of other processes follow by change feed and comparison.
 */
public final class Dokumentliste<A extends Dokument> {

    private static final int PORTION = 500;

    private final Listenquelle<A> quelle;
    private final Liste liste;
    private final Listensicht<A> sicht;
    private final Melder<A> melder;
    private final Map<String, A> eigene = new ConcurrentHashMap<>();

    private final Aenderungen aenderungen;
    private final String sammlung;
    private @Nullable Abonnement abonnement;

    Dokumentliste(Listenquelle<A> quelle, Liste liste, Seitenmarken marken, Aenderungen aenderungen) {
        this.aenderungen = aenderungen;
        this.sammlung = quelle.sammlung();
        this.quelle = quelle;
        this.liste = liste;
        this.sicht = new Listensicht<>(quelle, liste, marken);
        this.melder = new Melder<>(quelle);
    }

    public Connection<A> seite(Suche suche, Ordnung ordnung, Seitenangabe seite) {
        return sicht.seite(suche, ordnung, seite);
    }

    /** A document with this value in this field, if there is one. */
    public Optional<A> mit(String merkmal, String wert) {
        var suche = new Listensuche(Map.of(merkmal, Set.of(wert)), "", Sortierung.ordnung(null), Ausschnitt.erste(1));
        var ids = liste.search(suche).treffer().stream().map(Treffer::id).toList();
        return ids.isEmpty() ? Optional.empty() : quelle.lade(ids).stream().findFirst();
    }

    /**
     * Every later version of this document, each once and in order; an error if there is no such document.
     *
     * @param nach the version already seen; null to begin with the next change
     */
    public Flux<A> beobachte(String id, @Nullable Long nach) {
        return melder.beobachte(id, nach);
    }

    /** Takes over what this process has just stored, before its caller is answered. */
    public void gespeichert(Collection<A> objekte) {
        for (var objekt : objekte) {
            eigene.put(objekt.kennung(), objekt);
            aenderungen.melde(sammlung, new Aenderung(objekt.kennung(), objekt.version()));
            eigene.remove(objekt.kennung(), objekt);
        }
    }

    /** Fills the list and follows the store from now on. */
    void beginne() {
        var bisher = liste.stand().keySet();
        abonnement = aenderungen.subscribe(sammlung, this::geaendert);
        var store = aenderungen.stand(sammlung);
        var ids = store.keySet().stream().filter(id -> liste.version(id) < store.getOrDefault(id, 0L)).toList();
        for (int from = 0; from < ids.size(); from += PORTION) {
            var portion = quelle.lade(ids.subList(from, Math.min(from + PORTION, ids.size())));
            liste.put(portion.stream().map(quelle::eintrag).toList());
        }
        liste.remove(bisher.stream().filter(id -> !store.containsKey(id)).toList());
    }

    /** Told of one change at a time, by whichever process. */
    private void geaendert(Aenderung aenderung) {
        var version = aenderung.version();
        var objekt = version == null ? Optional.<A>empty() : objekt(aenderung.id(), version);
        objekt.ifPresentOrElse(vorhanden -> {
            liste.replace(quelle.eintrag(vorhanden));
            melder.melde(vorhanden);
        }, () -> liste.remove(List.of(aenderung.id())));
    }

    private Optional<A> objekt(String id, long version) {
        var eigenes = eigene.get(id);
        return eigenes != null && eigenes.version() == version
                ? Optional.of(eigenes)
                : quelle.lade(List.of(id)).stream().findFirst();
    }

    String sammlung() {
        return sammlung;
    }

    int umfang() {
        return liste.anzahl();
    }

    /** Follows the store no longer; {@link #beginne()} catches up with what happened in between. */
    void pausiere() {
        if (abonnement != null) {
            abonnement.close();
            abonnement = null;
        }
    }

    void close() {
        pausiere();
        liste.close();
    }
}
