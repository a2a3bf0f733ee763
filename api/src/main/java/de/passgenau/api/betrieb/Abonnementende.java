package de.passgenau.api.betrieb;

import org.reactivestreams.Publisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Completes all subscriptions when the application shuts down, before the server waits for open requests. */
final class Abonnementende implements WebGraphQlInterceptor, SmartLifecycle, Ordered {

    private final Sinks.Empty<Void> ende = Sinks.empty();
    private volatile boolean running;

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 75;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest anfrage, Chain kette) {
        return kette.next(anfrage)
                .map(antwort -> antwort.getData() instanceof Publisher<?> ereignisse
                        ? antwort.transform(bau -> bau.data(Flux.from(ereignisse).takeUntilOther(ende.asMono())))
                        : antwort);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        ende.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
