package de.passgenau.api.graphql.transport;

import graphql.ExecutionResult;
import org.reactivestreams.Publisher;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers subscriptions as a stream of events, and everything else, errors too, as a stream of one. */
final class SseHandler extends GraphQlSseHandler {

    SseHandler(WebGraphQlHandler handler, GraphQlProperties.Sse sse) {
        super(handler, sse.getTimeout(), sse.getKeepAlive());
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest anfrage, Mono<WebGraphQlResponse> antwort) {
        return super.prepareResponse(anfrage, antwort.map(SseHandler::alsStrom));
    }

    private static WebGraphQlResponse alsStrom(WebGraphQlResponse antwort) {
        ExecutionResult einziges = antwort.getExecutionResult();
        return einziges.getData() instanceof Publisher
                ? antwort
                : antwort.transform(bau -> bau.data(Flux.just(einziges)));
    }
}
