package de.passgenau.api.graphql.zulassung;

import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.security.Zulassungspruefung;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks again before every event of a subscription, and ends it when the admission is withdrawn or expires. */
final class Zulassungswache implements WebGraphQlInterceptor, Ordered {

    private final Zulassungspruefung pruefung;

    Zulassungswache(Zulassungspruefung pruefung) {
        this.pruefung = pruefung;
    }

    /** Inside of what knows the caller. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 110;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(this::bewacht);
    }

    private WebGraphQlResponse bewacht(WebGraphQlResponse response) {
        Anrufer anrufer = response.getExecutionInput().getGraphQLContext().get("anrufer");
        return anrufer != null && anrufer.hat(Rolle.ARBEITGEBER) && response.getData() instanceof Publisher<?> events
                ? response.transform(builder -> builder.data(bewacht(events, anrufer)))
                : response;
    }

    private Flux<Object> bewacht(Publisher<?> events, Anrufer anrufer) {
        Mono<Object> ende = Flux.from(pruefung.anlaesse(anrufer))
                .concatMap(anlass -> nurZugelassen(anlass, anrufer))
                .ignoreElements()
                .cast(Object.class);
        return Flux.<Object>from(events).concatMap(event -> nurZugelassen(event, anrufer)).takeUntilOther(ende);
    }

    private Mono<Object> nurZugelassen(Object event, Anrufer anrufer) {
        return Mono.fromCallable(() -> pruefung.zugelassen(anrufer))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(ja -> ja ? Mono.just(event) : Mono.error(Zulassungssperre.nichtZugelassen()));
    }
}
