package de.passgenau.api.graphql.transport;

import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** On a WebSocket, a request that was not executed ends with an {@code error} message, as the protocol wants it. */
final class Socketfehler implements WebGraphQlInterceptor, Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest anfrage, Chain kette) {
        Mono<WebGraphQlResponse> antwort = kette.next(anfrage);
        return anfrage instanceof WebSocketGraphQlRequest ? antwort.map(Socketfehler::alsFehler) : antwort;
    }

    private static WebGraphQlResponse alsFehler(WebGraphQlResponse antwort) {
        if (antwort.getData() instanceof Publisher || antwort.getExecutionResult().isDataPresent()) {
            return antwort;
        }
        var fehler = new SubscriptionPublisherException(antwort.getExecutionResult().getErrors(), null);
        return antwort.transform(bau -> bau.data(Flux.error(fehler)));
    }
}
