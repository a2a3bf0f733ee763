package de.passgenau.api.vermittlung.sammelsuche;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps what was found for each case. */
@Component
class Fundablage {

    private final MongoOperations store;

    Fundablage(MongoOperations store) {
        this.store = store;
    }

    Optional<Stellenfunde> von(String fall) {
        return Optional.ofNullable(store.findById(fall, Stellenfunde.class));
    }

    Map<String, Stellenfunde> von(Collection<String> faelle) {
        return store.find(Query.query(Criteria.where("_id").in(faelle)), Stellenfunde.class)
                .stream()
                .collect(Collectors.toMap(Stellenfunde::fall, Function.identity()));
    }

    void speichere(Stellenfunde funde) {
        store.save(funde);
    }

    /** Of cases that are no longer there; how many these were. */
    int tilge() {
        var gesucht = kennungen("stellenfunde", new Criteria());
        var vorhandene = kennungen("faelle", Criteria.where("_id").in(gesucht));
        var verwaiste = gesucht.stream().filter(id -> !vorhandene.contains(id)).toList();
        if (!verwaiste.isEmpty()) {
            store.remove(Query.query(Criteria.where("_id").in(verwaiste)), Stellenfunde.class);
        }
        return verwaiste.size();
    }

    private Set<String> kennungen(String sammlung, Criteria bedingung) {
        var frage = Query.query(bedingung);
        frage.fields().include("_id");
        return store.find(frage, Document.class, sammlung)
                .stream()
                .map(eines -> eines.getString("_id"))
                .collect(Collectors.toSet());
    }
}
