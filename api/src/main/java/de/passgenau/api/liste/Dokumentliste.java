package de.passgenau.api.liste;

import java.util.Collection;
import java.util.List;

import de.passgenau.api.store.Aenderung;
import de.passgenau.api.store.Aenderungen;
import de.passgenau.api.store.Aenderungen.Abonnement;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Ordnung;
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
        uebernimm(objekte);
        objekte.forEach(objekt -> aenderungen.melde(sammlung, new Aenderung(objekt.kennung(), objekt.version())));
    }

    private void uebernimm(Collection<A> objekte) {
        liste.put(objekte.stream().map(quelle::eintrag).toList());
        objekte.forEach(melder::melde);
    }

    /** Fills the list and follows the store from now on. */
    void beginne() {
        abonnement = aenderungen.subscribe(sammlung, this::geaendert);
        var store = aenderungen.stand(sammlung);
        var ids = store.keySet().stream().filter(id -> liste.version(id) < store.getOrDefault(id, 0L)).toList();
        for (int from = 0; from < ids.size(); from += PORTION) {
            uebernimm(quelle.lade(ids.subList(from, Math.min(from + PORTION, ids.size()))));
        }
    }

    String sammlung() {
        return sammlung;
    }

    int umfang() {
        return liste.anzahl();
    }

    private void geaendert(Aenderung aenderung) {
        var version = aenderung.version();
        if (version == null) {
            liste.remove(List.of(aenderung.id()));
        } else if (liste.version(aenderung.id()) < version) {
            uebernimm(quelle.lade(List.of(aenderung.id())));
        }
    }

    void close() {
        if (abonnement != null) {
            abonnement.close();
        }
        liste.close();
    }
}
