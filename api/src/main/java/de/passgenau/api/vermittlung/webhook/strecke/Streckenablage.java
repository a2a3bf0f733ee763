package de.passgenau.api.vermittlung.webhook.strecke;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps how far everybody has been told, at hand and in the store; another process may be farther. */
@Component
class Streckenablage {

    private final MongoOperations store;
    private final Map<String, Strecke> alle = new ConcurrentHashMap<>();
    private boolean gelesen;

    Streckenablage(MongoOperations store) {
        this.store = store;
    }

    private synchronized Map<String, Strecke> alle() {
        if (!gelesen) {
            store.findAll(Strecke.class).forEach(eine -> alle.put(eine.id(), eine));
            gelesen = true;
        }
        return alle;
    }

    Collection<Strecke> jede() {
        return alle().values();
    }

    Optional<Strecke> mit(String id) {
        return Optional.ofNullable(alle().get(id));
    }

    /** Unless another process has begun it first. */
    Strecke beginne(Strecke neue) {
        try {
            return merke(store.insert(neue));
        } catch (DuplicateKeyException anotherWasFirst) {
            return lies(neue);
        }
    }

    /** As the store has it if another process was first. */
    Strecke speichere(Strecke eine) {
        try {
            return merke(store.save(eine));
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return lies(eine);
        }
    }

    private Strecke lies(Strecke eine) {
        return Optional.ofNullable(store.findById(eine.id(), Strecke.class)).map(this::merke).orElse(eine);
    }

    /** Farther, but not so that it has to be stored. */
    Strecke merke(Strecke eine) {
        alle().put(eine.id(), eine);
        return eine;
    }

    void entferne(Strecke eine) {
        alle().remove(eine.id());
        store.remove(Query.query(Criteria.where("_id").is(eine.id())), Strecke.class);
    }
}
