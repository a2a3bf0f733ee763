package de.passgenau.api.liste;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Sichtfilter;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Reads documents as far as somebody may know of them: what may not be seen is not found, by the same read as what does
 * not exist.
 */
public final class Dokumentleser<A extends Dokument> {

    private final Listenquelle<A> quelle;
    private final MongoOperations store;

    Dokumentleser(Listenquelle<A> quelle, MongoOperations store) {
        this.quelle = quelle;
        this.store = store;
    }

    Listenquelle<A> quelle() {
        return quelle;
    }

    public Optional<A> lade(String id, Sichtfilter sicht) {
        return lade(List.of(id), sicht).stream().findFirst();
    }

    /** In no particular order. */
    public List<A> lade(Collection<String> ids, Sichtfilter sicht) {
        return finde(Criteria.where("_id").in(ids.stream().map(quelle::id).toList()), sicht, ids.size());
    }

    /** @param hoechstens how many at the most */
    public List<A> finde(Criteria bedingung, Sichtfilter sicht, int hoechstens) {
        return store.find(Query.query(new Criteria().andOperator(bedingung, clause(sicht))).limit(hoechstens),
                quelle.typ());
    }

    private static Criteria clause(Sichtfilter sicht) {
        var ways = sicht.wege().stream().map(Dokumentleser::way).toList();
        return ways.isEmpty() ? Criteria.where("_id").in(List.of()) : new Criteria().orOperator(ways);
    }

    private static Criteria way(Map<String, Set<String>> weg) {
        var conditions = weg.entrySet()
                .stream()
                .map(bedingung -> Criteria.where(bedingung.getKey()).in(bedingung.getValue()))
                .toList();
        return conditions.isEmpty()
                ? Criteria.where("_id").exists(true)
                : new Criteria().andOperator(conditions);
    }
}
