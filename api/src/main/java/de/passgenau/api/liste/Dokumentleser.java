package de.passgenau.api.liste;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Sichtfilter;
import org.springframework.data.annotation.Id;
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
        return finde(unter(ids), sicht, ids.size());
    }

    /** The versions of those that are in sight. */
    Map<String, Long> versionen(Collection<String> ids, Sichtfilter sicht) {
        var frage = query(unter(ids), sicht, ids.size());
        frage.fields().include("version");
        return store.query(quelle.typ())
                .as(Stand.class)
                .matching(frage)
                .stream()
                .collect(Collectors.toMap(Stand::id, Stand::version));
    }

    /** @param hoechstens how many at the most */
    public List<A> finde(Criteria bedingung, Sichtfilter sicht, int hoechstens) {
        return store.find(query(bedingung, sicht, hoechstens), quelle.typ());
    }

    private Criteria unter(Collection<String> ids) {
        return Criteria.where("_id").in(ids.stream().map(quelle::id).toList());
    }

    private static Query query(Criteria bedingung, Sichtfilter sicht, int hoechstens) {
        return Query.query(new Criteria().andOperator(bedingung, clause(sicht))).limit(hoechstens);
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

    private record Stand(@Id String id, long version) {}
}
