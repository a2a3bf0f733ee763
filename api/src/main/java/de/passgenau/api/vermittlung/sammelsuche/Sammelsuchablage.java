package de.passgenau.api.vermittlung.sammelsuche;

import java.util.List;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.sammelsuche.Sammelsuche.Stand;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps searches for everybody, and knows which are not finished. */
@Component
class Sammelsuchablage {

    private final MongoOperations store;
    private final Dokumentliste<Sammelsuche> liste;

    Sammelsuchablage(MongoOperations store, Dokumentliste<Sammelsuche> liste) {
        this.store = store;
        this.liste = liste;
    }

    Sammelsuche speichere(Sammelsuche suche) {
        var gespeichert = store.save(suche);
        liste.gespeichert(List.of(gespeichert));
        return gespeichert;
    }

    boolean kennt(String id) {
        return store.exists(Query.query(Criteria.where("_id").is(id)), Sammelsuche.class);
    }

    /** Unless another process has begun it first. */
    void beginne(Sammelsuche suche) {
        try {
            liste.gespeichert(List.of(store.insert(suche)));
        } catch (DuplicateKeyException anotherWasFirst) {
            // It goes on there.
        }
    }

    /** The store is asked only where the list knows of one. */
    List<Sammelsuche> offene() {
        return liste.mit(Sammelsuchquelle.STAND, Stand.LAEUFT.name()).isEmpty()
                ? List.of()
                : store.find(Query.query(Criteria.where("stand").is(Stand.LAEUFT.name())), Sammelsuche.class);
    }
}
