package de.passgenau.api.graphql.transport;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Limits how many operations run at once on one WebSocket. */
final class Socketbudget implements WebGraphQlInterceptor, Ordered {

    private static final String LAUFEND = Socketbudget.class.getName();

    private final int grenze;

    Socketbudget(int grenze) {
        this.grenze = grenze;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 200;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest anfrage, Chain kette) {
        if (!(anfrage instanceof WebSocketGraphQlRequest socket)) {
            return kette.next(anfrage);
        }
        Map<String, Object> merkmale = socket.getSessionInfo().getAttributes();
        AtomicInteger laufend = (AtomicInteger) merkmale.computeIfAbsent(LAUFEND, neu -> new AtomicInteger());
        Runnable freigeben = einmal(laufend::decrementAndGet);
        if (laufend.incrementAndGet() > grenze) {
            freigeben.run();
            return Mono.error(new Abgewiesen(Fehlercode.TOO_MANY_REQUESTS, "fehler.zu-viele-abonnements", grenze));
        }
        return kette.next(anfrage)
                .map(antwort -> bisZumEnde(antwort, freigeben))
                .doOnError(fehler -> freigeben.run())
                .doOnCancel(freigeben);
    }

    private static WebGraphQlResponse bisZumEnde(WebGraphQlResponse antwort, Runnable freigeben) {
        if (antwort.getData() instanceof Publisher<?> ereignisse) {
            return antwort.transform(bau -> bau.data(Flux.from(ereignisse).doFinally(ende -> freigeben.run())));
        }
        freigeben.run();
        return antwort;
    }

    private static Runnable einmal(Runnable aktion) {
        AtomicBoolean getan = new AtomicBoolean();
        return () -> {
            if (getan.compareAndSet(false, true)) {
                aktion.run();
            }
        };
    }
}
