package de.passgenau.api.graphql.transport.strom;

import java.util.concurrent.Executors;

import de.passgenau.api.graphql.transport.strom.Stromschleuse.Durchlass;
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
 * on a thread of its own, so that a client who does not read holds up nobody else. Whoever has the headers of a stream
 * is told of everything that happens from then on.
 */
public final class SseHandler extends GraphQlSseHandler {

    private static final Scheduler EIGENER_FADEN = Schedulers
            .fromExecutor(Executors.newVirtualThreadPerTaskExecutor());
    private static final Object HOERT_ZU = new Object();

    SseHandler(WebGraphQlHandler handler, GraphQlProperties.Sse sse) {
        super(handler, sse.getTimeout(), sse.getKeepAlive());
    }

    @Override
    public ServerResponse prepareResponse(ServerRequest anfrage, Mono<WebGraphQlResponse> antwort) {
        Durchlass durchlass = Stromschleuse.durchlass(anfrage.servletRequest());
        return super.prepareResponse(anfrage, antwort.map(fertig -> alsStrom(fertig, durchlass)));
    }

    private static WebGraphQlResponse alsStrom(WebGraphQlResponse antwort, Durchlass durchlass) {
        ExecutionResult einziges = antwort.getExecutionResult();
        Flux<?> ereignisse = einziges.getData() instanceof Publisher<?> strom
                ? Flux.mergeDelayError(1, strom, Mono.just(HOERT_ZU))
                : Flux.just(einziges);
        return antwort.transform(bau -> bau.data(ereignisse.delaySubscription(durchlass.offen())
                .publishOn(EIGENER_FADEN, 1)
                .filter(eines -> istEreignis(eines, durchlass))));
    }

    private static boolean istEreignis(Object eines, Durchlass durchlass) {
        if (eines == HOERT_ZU) {
            durchlass.melde();
        }
        return eines != HOERT_ZU;
    }
}
