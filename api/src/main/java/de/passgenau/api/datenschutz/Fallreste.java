package de.passgenau.api.datenschutz;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Finds and removes what is left of deleted cases in a collection that holds one document for each case, under the id of the case. */
public final class Fallreste {

    private final MongoOperations store;
    private final String sammlung;

    public Fallreste(MongoOperations store, String sammlung) {
        this.store = store;
        this.sammlung = sammlung;
    }

    /** The ids of cases that are no longer there. */
    public List<String> kennungen() {
        var gesucht = kennungen(sammlung, new Criteria());
        var vorhandene = kennungen("faelle", Criteria.where("_id").in(gesucht));
        return gesucht.stream().filter(id -> !vorhandene.contains(id)).toList();
    }

    public void entferne(Collection<String> ids) {
        if (!ids.isEmpty()) {
            store.remove(Query.query(Criteria.where("_id").in(ids)), sammlung);
        }
    }

    private Set<String> kennungen(String art, Criteria bedingung) {
        var frage = Query.query(bedingung);
        frage.fields().include("_id");
        return store.find(frage, Document.class, art)
                .stream()
                .map(eines -> eines.getString("_id"))
                .collect(Collectors.toSet());
    }
}
