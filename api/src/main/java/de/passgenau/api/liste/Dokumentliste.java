package de.passgenau.api.liste;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;

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

    Dokumentliste(Listenquelle<A> quelle, Liste liste, Seitenmarken marken) {
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

    /** Takes over what this process has just stored. */
    public void gespeichert(Collection<A> objekte) {
        liste.put(objekte.stream().map(quelle::eintrag).toList());
        objekte.forEach(melder::melde);
    }

    /** Takes over what another process changed or removed. */
    void geaendert(Collection<String> ids) {
        var vorhanden = quelle.lade(ids);
        gespeichert(vorhanden);
        var fort = new HashSet<>(ids);
        vorhanden.forEach(objekt -> fort.remove(objekt.kennung()));
        liste.remove(fort);
    }

    /** Makes the list equal to the store. */
    void gleicheAb(Map<String, Long> store) {
        var bekannt = liste.stand();
        var anders = store.entrySet()
                .stream()
                .filter(entry -> !entry.getValue().equals(bekannt.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        for (int from = 0; from < anders.size(); from += PORTION) {
            geaendert(anders.subList(from, Math.min(from + PORTION, anders.size())));
        }
        liste.remove(bekannt.keySet().stream().filter(id -> !store.containsKey(id)).toList());
    }

    int umfang() {
        return liste.anzahl();
    }

    Class<A> typ() {
        return quelle.typ();
    }

    void close() {
        liste.close();
    }
}
