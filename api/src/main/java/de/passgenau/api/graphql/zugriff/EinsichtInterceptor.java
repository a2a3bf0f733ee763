package de.passgenau.api.graphql.zugriff;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what a request is for, and opens the list of what it will have shown. */
@Component
final class EinsichtInterceptor implements WebGraphQlInterceptor, Ordered {

    private static final String HEADER = "Passgenau-Zweck";
    /** Where a client that can't set headers says it, in the request's {@code extensions}. */
    private static final String EXTENSION = "zweck";

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 110;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var named = named(request);
        var zweck = named == null ? null : Zweck.genannt(named).orElse(null);
        if (named != null && zweck == null) {
            return Mono.error(new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.zweck-unbekannt",
                    Arrays.stream(Zweck.values()).map(Enum::name).collect(Collectors.joining(", "))));
        }
        var einsichten = new Einsichten(zweck);
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(Einsichten.class, einsichten)).build());
        return chain.next(request);
    }

    private static @Nullable String named(WebGraphQlRequest request) {
        var extension = request.getExtensions().get(EXTENSION);
        return extension == null ? request.getHeaders().getFirst(HEADER) : extension.toString();
    }
}
