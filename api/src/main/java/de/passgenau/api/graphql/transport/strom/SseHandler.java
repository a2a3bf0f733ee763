package de.passgenau.api.graphql.transport.strom;

import java.util.concurrent.Executors;

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
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Answers subscriptions as a stream of events, and everything else, errors too, as a stream of one. Each stream writes
 * on a thread of its own, so that a client who does not read holds up nobody else.
 */
public final class SseHandler extends GraphQlSseHandler {

    private static final Scheduler EIGENER_FADEN = Schedulers
            .fromExecutor(Executors.newVirtualThreadPerTaskExecutor());

    SseHandler(WebGraphQlHandler handler, GraphQlProperties.Sse sse) {
        super(handler, sse.getTimeout(), sse.getKeepAlive());
    }

    @Override
    public ServerResponse prepareResponse(ServerRequest anfrage, Mono<WebGraphQlResponse> antwort) {
        Mono<Void> frei = Stromschleuse.offen(anfrage.servletRequest());
        return super.prepareResponse(anfrage, antwort.map(fertig -> alsStrom(fertig, frei)));
    }

    private static WebGraphQlResponse alsStrom(WebGraphQlResponse antwort, Mono<Void> frei) {
        ExecutionResult einziges = antwort.getExecutionResult();
        Flux<?> ereignisse = einziges.getData() instanceof Publisher<?> strom ? Flux.from(strom) : Flux.just(einziges);
        return antwort.transform(bau -> bau.data(ereignisse.delaySubscription(frei).publishOn(EIGENER_FADEN, 1)));
    }
}
