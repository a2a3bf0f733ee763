package de.passgenau.api.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.security.Anrufer;
import graphql.GraphQLContext;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads all objects that one level of an operation asks for, with one read per type. */
@Component
final class Knotenlader {

    static final String NAME = "knoten";

    private final Map<String, Knotenart<?>> arten;

    Knotenlader(List<Knotenart<?>> arten, BatchLoaderRegistry loaders) {
        this.arten = arten.stream().collect(Collectors.toMap(art -> art.typ().getSimpleName(), art -> art));
        loaders.<Kennung, Object>forName(NAME).registerMappedBatchLoader((kennungen, environment) -> {
            GraphQLContext context = Objects.requireNonNull(environment.getContext());
            Anrufer anrufer = Objects.requireNonNull(context.get("anrufer"));
            return Mono.fromCallable(() -> load(kennungen, anrufer)).subscribeOn(Schedulers.boundedElastic());
        });
    }

    private Map<Kennung, Object> load(Set<Kennung> kennungen, Anrufer anrufer) {
        var found = new HashMap<Kennung, Object>();
        kennungen.stream()
                .collect(Collectors.groupingBy(Kennung::typ, Collectors.mapping(Kennung::id, Collectors.toSet())))
                .forEach((typ, ids) -> {
                    var art = arten.get(typ);
                    if (art != null) {
                        art.finde(ids, anrufer).forEach((id, objekt) -> found.put(new Kennung(typ, id), objekt));
                    }
                });
        return found;
    }
}
