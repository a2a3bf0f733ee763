package de.passgenau.api.vermittlung.vollmacht;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Vertretungsauskunft;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Remembers what who has something done for himself may know of. Whoever does not come any more, because he has left for
 * instance, gets nothing done after a while.
 */
public final class Vollmachten {

    private static final Logger LOG = LoggerFactory.getLogger(Vollmachten.class);

    private final MongoOperations store;
    private final Vertretungsauskunft vertretungen;
    private final Clock clock;
    private final Duration dauer;
    private final Map<String, Vollmacht> bekannte = new ConcurrentHashMap<>();
    private volatile boolean gelesen;

    Vollmachten(MongoOperations store, Vertretungsauskunft vertretungen, Clock clock, Duration dauer) {
        this.store = store;
        this.vertretungen = vertretungen;
        this.clock = clock;
        this.dauer = dauer;
    }

    /** Each request asks for them, and none waits once they are read. */
    private Map<String, Vollmacht> bekannte() {
        if (!gelesen) {
            lies();
        }
        return bekannte;
    }

    private synchronized void lies() {
        if (!gelesen) {
            store.findAll(Vollmacht.class).forEach(eine -> bekannte.put(eine.besitzer(), eine));
            gelesen = true;
        }
    }

    /** From now on something may be done for this caller. */
    public void erteile(Anrufer anrufer) {
        var jetzige = Vollmacht.von(anrufer, clock.instant());
        var bisherige = bekannte().get(anrufer.kennung());
        if (bisherige == null || !bisherige.gilt(jetzige)) {
            store.save(jetzige);
            bekannte().put(anrufer.kennung(), jetzige);
        }
    }

    /** As somebody is here again: he may have other rights now. */
    void erneuere(Anrufer anrufer) {
        if (bekannte().containsKey(anrufer.kennung())) {
            try {
                erteile(anrufer);
            } catch (DataAccessException e) {
                LOG.warn("Was jemand einsehen darf, konnte nicht gemerkt werden", e);
            }
        }
    }

    /** As whom something is done for him, as this process knows it; empty if he has not been here for too long. */
    public Optional<Anrufer> von(String besitzer) {
        return anrufer(besitzer, bekannte().get(besitzer));
    }

    /** The same, whichever process he was at. */
    public Optional<Anrufer> geprueft(String besitzer) {
        return anrufer(besitzer, store.findById(besitzer, Vollmacht.class));
    }

    private Optional<Anrufer> anrufer(String besitzer, @Nullable Vollmacht vollmacht) {
        return Optional.ofNullable(vollmacht)
                .filter(eine -> !eine.am().isBefore(aelteste()))
                .map(eine -> eine.anrufer(vertretungen.vertretene(besitzer)));
    }

    private Instant aelteste() {
        return clock.instant().minus(dauer);
    }

    /** Takes out what is too old, and learns what other processes have remembered; how many were taken out. */
    int raeume() {
        int alte = (int) store.remove(Query.query(Criteria.where("am").lt(aelteste())), Vollmacht.class)
                .getDeletedCount();
        var alle = store.findAll(Vollmacht.class)
                .stream()
                .collect(Collectors.toMap(Vollmacht::besitzer, eine -> eine));
        bekannte.keySet().retainAll(alle.keySet());
        bekannte.putAll(alle);
        return alte;
    }
}
