package de.passgenau.api.store.aenderung;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import de.passgenau.api.store.Aenderung;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the listeners of one collection know, and the one place where they are told something new. */
final class Sammlungsfolge {

    private static final Logger LOG = LoggerFactory.getLogger(Sammlungsfolge.class);

    private final String sammlung;
    private final Versionsleser leser;
    private final List<Consumer<Aenderung>> hoerer = new CopyOnWriteArrayList<>();
    private final Map<String, Long> bekannt = new HashMap<>();
    private final ReentrantLock eineNachDerAnderen = new ReentrantLock();

    Sammlungsfolge(String sammlung, Versionsleser leser) {
        this.sammlung = sammlung;
        this.leser = leser;
    }

    void nimmAuf(Consumer<Aenderung> neuer) {
        hoerer.add(neuer);
    }

    /** Returns whether anybody still listens. */
    boolean entlasse(Consumer<Aenderung> alter) {
        hoerer.remove(alter);
        return !hoerer.isEmpty();
    }

    /** Tells an own write, unless something newer has been told already. */
    void melde(Aenderung aenderung) {
        gesperrt(() -> {
            Long zuletzt = bekannt.get(aenderung.id());
            if (aenderung.version() == null || zuletzt == null || aenderung.version() > zuletzt) {
                sage(aenderung);
            }
        });
    }

    /**
     * Reads the named documents afresh and tells what has changed.
     *
     * @param ersetzt those that were deleted in between: they are told in any case, because a document that was
     *        restored may have another content under the same version
     */
    void pruefe(Collection<String> ids, Set<String> ersetzt) {
        if (!ids.isEmpty()) {
            gesperrt(() -> {
                Map<String, Long> jetzt = leser.von(sammlung, ids);
                ids.forEach(id -> sageWennNeu(id, jetzt.get(id), ersetzt.contains(id)));
            });
        }
    }

    /** Learns what there is; whatever comes later is told. */
    void lerne() {
        gesperrt(() -> bekannt.putAll(leser.alle(sammlung)));
    }

    Map<String, Long> bekannt() {
        eineNachDerAnderen.lock();
        try {
            return new HashMap<>(bekannt);
        } finally {
            eineNachDerAnderen.unlock();
        }
    }

    /** Compares everything. */
    void gleicheAb() {
        Map<String, Long> jetzt = leser.alle(sammlung);
        Set<String> verdaechtig = new HashSet<>();
        gesperrt(() -> {
            jetzt.forEach((id, version) -> {
                if (!version.equals(bekannt.get(id))) {
                    verdaechtig.add(id);
                }
            });
            bekannt.keySet().stream().filter(id -> !jetzt.containsKey(id)).forEach(verdaechtig::add);
        });
        pruefe(verdaechtig, Set.of());
    }

    private void sageWennNeu(String id, @Nullable Long version, boolean ersetzt) {
        if (ersetzt || !Objects.equals(bekannt.get(id), version)) {
            sage(new Aenderung(id, version));
        }
    }

    private void sage(Aenderung aenderung) {
        boolean alleGehoert = true;
        for (Consumer<Aenderung> einer : hoerer) {
            alleGehoert &= sage(einer, aenderung);
        }
        if (alleGehoert) {
            bekannt.compute(aenderung.id(), (id, alt) -> aenderung.version());
        }
    }

    private boolean sage(Consumer<Aenderung> einer, Aenderung aenderung) {
        try {
            einer.accept(aenderung);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("A listener on {} failed and will be told again", sammlung, e);
            return false;
        }
    }

    private void gesperrt(Runnable vorgang) {
        eineNachDerAnderen.lock();
        try {
            vorgang.run();
        } finally {
            eineNachDerAnderen.unlock();
        }
    }
}
