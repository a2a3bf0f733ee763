package de.passgenau.api.liste;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

import de.passgenau.catalogue.Dokument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that follows the documents of one list. */
final class Gefolge<A extends Dokument> {

    private static final Logger LOG = LoggerFactory.getLogger(Gefolge.class);

    private final Dokumentquelle<A> quelle;
    private final List<Folger<A>> alle = new CopyOnWriteArrayList<>();
    private final ConcurrentMap<String, Integer> abweichungen = new ConcurrentHashMap<>();
    private CompletableFuture<Void> kenntnisnahme = CompletableFuture.completedFuture(null);

    Gefolge(Dokumentquelle<A> quelle) {
        this.quelle = quelle;
    }

    void nimmAuf(Folger<A> neuer) {
        alle.add(neuer);
    }

    List<Folger<A>> alle() {
        return alle;
    }

    Optional<Folger<A>> mit(String name) {
        return alle.stream().filter(einer -> einer.name().equals(name)).findFirst();
    }

    int abweichungen(String name) {
        return abweichungen.getOrDefault(name, 0);
    }

    void uebernimm(A objekt) {
        alle.forEach(einer -> einer.uebernimm(objekt));
    }

    void zeige() {
        alle.forEach(Folger::zeige);
    }

    void erneuere(List<A> objekte) {
        alle.forEach(einer -> einer.erneuere(objekte));
    }

    void entferne(String id) {
        alle.forEach(einer -> einer.entferne(id));
    }

    /** Hands over what was read for the list while it reads on, at most one portion behind. */
    synchronized void erfahre(List<A> gelesen) {
        kenntnisnahme.join();
        kenntnisnahme = CompletableFuture.runAsync(() -> alle.forEach(einer -> einer.erfahre(gelesen)));
    }

    /** @param stand what the list has just been filled with; what is newer is told */
    synchronized void fuelle(Map<String, Long> stand) {
        kenntnisnahme.join();
        var jetzige = quelle.dokumente(stand);
        alle.forEach(einer -> einer.gleicheAb(jetzige));
    }

    /** All their versions are read once for everybody; what is said of one that changes meanwhile is told as well. */
    void vergleiche() {
        if (alle.isEmpty()) {
            return;
        }
        var jetzige = quelle.dokumente();
        for (var einer : alle) {
            var anzahl = einer.gleicheAb(jetzige);
            abweichungen.put(einer.name(), anzahl);
            if (anzahl > 0) {
                LOG.warn("{}: {} Einträge waren nicht wie ihre Dokumente und sind berichtigt", einer.name(), anzahl);
            }
        }
    }
}
