package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.matching.Sichtfilter;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Keeps what was seen and told; of two processes at the same search, one gets on. */
@Component
class Sammelablage {

    private static final String ID = "_id";
    private static final String FUNDE = "funde";
    private static final String FALL = "funde.fall";

    private final MongoOperations store;
    private final Dokumentliste<Sammelmeldung> liste;

    Sammelablage(MongoOperations store, Dokumentliste<Sammelmeldung> liste) {
        this.store = store;
        this.liste = liste;
    }

    Optional<Sammelstand> stand(String suchauftrag) {
        return Optional.ofNullable(store.findById(suchauftrag, Sammelstand.class));
    }

    void beginne(Sammelstand neuer) {
        try {
            store.insert(neuer);
        } catch (DuplicateKeyException anotherWasFirst) {
            // It is followed from there.
        }
    }

    /** Empty if somebody else was at it in the meantime. */
    Optional<Sammelstand> ersetze(Sammelstand stand) {
        try {
            return Optional.of(store.save(stand));
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return Optional.empty();
        }
    }

    boolean gibtEs(Sammelmeldung meldung) {
        return store.exists(Query.query(Criteria.where(ID).is(meldung.id())), Sammelmeldung.class);
    }

    /** What is there already stays as it is. */
    void melde(Sammelmeldung meldung) {
        try {
            liste.gespeichert(List.of(store.insert(meldung)));
        } catch (DuplicateKeyException anotherWasFirst) {
            // It was told before an interruption.
        }
    }

    /** It is followed no longer; what was told of it stays. */
    void gibAuf(String suchauftrag) {
        store.remove(Query.query(Criteria.where(ID).is(suchauftrag)), Sammelstand.class);
    }

    /** With all that was told of it. */
    void entferne(String suchauftrag) {
        gibAuf(suchauftrag);
        tilge(liste.kennungen(Sammelquelle.SUCHAUFTRAG, Set.of(suchauftrag)));
    }

    /** What was told before; how many that were. */
    int raeume(Instant vor) {
        var frage = Query.query(Criteria.where("spur.angelegtAm").lt(vor));
        frage.fields().include(ID);
        var alte = store.find(frage, Document.class, Sammelmeldung.SAMMLUNG)
                .stream()
                .map(eine -> eine.getString(ID))
                .collect(Collectors.toSet());
        tilge(alte);
        return alte.size();
    }

    private void tilge(Set<String> ids) {
        if (!ids.isEmpty()) {
            store.remove(Query.query(Criteria.where(ID).in(ids)), Sammelmeldung.class);
            ids.forEach(liste::entfernt);
        }
    }

    /** Of which persons something is kept. */
    Set<String> faelle() {
        return Stream.of(Sammelstand.SAMMLUNG, Sammelmeldung.SAMMLUNG)
                .flatMap(this::faelle)
                .collect(Collectors.toSet());
    }

    private Stream<String> faelle(String sammlung) {
        var frage = Query.query(Criteria.where(FALL).exists(true));
        frage.fields().include(FALL);
        return store.find(frage, Document.class, sammlung)
                .stream()
                .flatMap(eine -> eine.getList(FUNDE, Document.class).stream())
                .map(fund -> fund.getString("fall"))
                .filter(fall -> fall != null);
    }

    /** A person who is deleted. */
    void vergiss(String fall) {
        var ohne = new Update().pull(FUNDE, new Document("fall", fall)).inc("version", 1);
        var dieser = Query.query(Criteria.where(FALL).is(fall));
        store.updateMulti(dieser, ohne, Sammelstand.class);
        var gemeldete = store.find(dieser, Sammelmeldung.class);
        if (!gemeldete.isEmpty()) {
            store.updateMulti(dieser, ohne, Sammelmeldung.class);
            liste.gespeichert(liste.leser()
                    .lade(gemeldete.stream().map(Sammelmeldung::id).toList(), Sichtfilter.alles()));
        }
    }
}
