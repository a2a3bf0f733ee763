package de.passgenau.api.protokoll;

import java.util.concurrent.CompletableFuture;

import de.passgenau.api.graphql.zugriff.Einsichten;
import de.passgenau.api.protokoll.Vorgang.Gelesen;
import de.passgenau.api.security.Anrufer;
import graphql.GraphQLContext;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes down which cases an answer shows before it goes out, and so each event of a subscription. */
final class Lesevermerke implements WebGraphQlInterceptor, Ordered {

    private final Protokoll protokoll;

    Lesevermerke(Protokoll protokoll) {
        this.protokoll = protokoll;
    }

    /** Within the deadline of the answer, so that waiting for the protocol counts too. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 400;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest anfrage, Chain kette) {
        return kette.next(anfrage).flatMap(this::erstVermerkt);
    }

    private Mono<WebGraphQlResponse> erstVermerkt(WebGraphQlResponse antwort) {
        var kontext = antwort.getExecutionInput().getGraphQLContext();
        var geantwortet = antwort.getData() instanceof Publisher<?> ereignisse
                ? antwort.transform(bau -> bau.data(erstVermerkt(ereignisse, kontext)))
                : antwort;
        return vermerkt(kontext).thenReturn(geantwortet);
    }

    /** One after the other: what an event shows was noted before it comes by here. */
    private Flux<Object> erstVermerkt(Publisher<?> ereignisse, GraphQLContext kontext) {
        return Flux.<Object>from(ereignisse).concatMap(ereignis -> vermerkt(kontext).thenReturn(ereignis), 1);
    }

    private Mono<Void> vermerkt(GraphQLContext kontext) {
        return Mono.defer(() -> {
            Einsichten einsichten = kontext.get(Einsichten.class);
            Anrufer anrufer = kontext.get("anrufer");
            if (einsichten == null || anrufer == null) {
                return Mono.empty();
            }
            var alle = einsichten.abholen()
                    .stream()
                    .map(gesehen -> protokoll.schreibe(new Handlung(anrufer, gesehen.zweck(), gesehen.feld()),
                            new Gelesen(gesehen.bezuege())))
                    .toArray(CompletableFuture<?>[]::new);
            return alle.length == 0 ? Mono.empty() : Mono.fromFuture(CompletableFuture.allOf(alle));
        });
    }
}
