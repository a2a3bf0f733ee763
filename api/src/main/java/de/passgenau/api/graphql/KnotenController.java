package de.passgenau.api.graphql;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds any object again by its opaque id. */
@Controller
class KnotenController {

    private static final int HOECHSTENS = 100;

    @QueryMapping
    CompletableFuture<@Nullable Object> node(@Argument String id, Knotensuche knoten) {
        return knoten.finde(id);
    }

    @QueryMapping
    CompletableFuture<List<@Nullable Object>> nodes(@Argument List<String> ids, Knotensuche knoten) {
        if (ids.size() > HOECHSTENS) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.zu-viele-kennungen", HOECHSTENS, ids.size());
        }
        var found = ids.stream().map(knoten::finde).toList();
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new))
                .thenApply(done -> found.stream().<@Nullable Object>map(CompletableFuture::join).toList());
    }
}
