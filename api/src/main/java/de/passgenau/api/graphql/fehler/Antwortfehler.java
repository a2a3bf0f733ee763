package de.passgenau.api.graphql.fehler;

import java.util.List;
import java.util.Locale;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sees to it that every error of every answer, also of each event of a subscription, has a code and a language. */
final class Antwortfehler implements WebGraphQlInterceptor, Ordered {

    private final Fehlerbild fehlerbild;

    Antwortfehler(Fehlerbild fehlerbild) {
        this.fehlerbild = fehlerbild;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 50;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest anfrage, Chain kette) {
        Locale sprache = Sprache.aus(anfrage.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        anfrage.configureExecutionInput((eingabe, bau) -> bau.locale(sprache).build());
        return kette.next(anfrage)
                .map(antwort -> mitCodes(antwort, sprache))
                .onErrorResume(ausnahme -> Mono.fromCallable(() -> nurFehler(anfrage, ausnahme, sprache)));
    }

    private WebGraphQlResponse mitCodes(WebGraphQlResponse antwort, Locale sprache) {
        ExecutionResult ergebnis = antwort.getExecutionResult();
        if (ergebnis.getData() instanceof Publisher<?> ereignisse) {
            return antwort.transform(bau -> bau.data(mitCodes(ereignisse, sprache)));
        }
        if (ergebnis.getErrors().isEmpty()) {
            return antwort;
        }
        Fehlercode vorgabe = antwort.getExecutionInput().getGraphQLContext().get(Fehlercode.class);
        return antwort.transform(bau -> bau.errors(mitCodes(ergebnis.getErrors(), sprache, vorgabe)));
    }

    private Flux<Object> mitCodes(Publisher<?> ereignisse, Locale sprache) {
        String bezug = Anfragebezug.hier();
        return Flux.from(ereignisse)
                .<Object>map(ereignis -> Anfragebezug.fuer(bezug, () -> mitCodes((ExecutionResult) ereignis, sprache)))
                .onErrorMap(ausnahme -> Anfragebezug.fuer(bezug, () -> abbruch(ausnahme, sprache)));
    }

    private ExecutionResult mitCodes(ExecutionResult ereignis, Locale sprache) {
        return ereignis.getErrors().isEmpty()
                ? ereignis
                : ereignis.transform(bau -> bau.errors(mitCodes(ereignis.getErrors(), sprache, null)));
    }

    private List<GraphQLError> mitCodes(List<GraphQLError> fehler, Locale sprache, @Nullable Fehlercode vorgabe) {
        return fehler.stream().map(einer -> fehlerbild.zu(einer, sprache, vorgabe)).toList();
    }

    private SubscriptionPublisherException abbruch(Throwable ausnahme, Locale sprache) {
        Throwable ursache = ausnahme instanceof SubscriptionPublisherException gemeldet && gemeldet.getCause() != null
                ? gemeldet.getCause()
                : ausnahme;
        return new SubscriptionPublisherException(List.of(fehlerbild.zu(ursache, sprache, "Subscription")), ursache);
    }

    private WebGraphQlResponse nurFehler(WebGraphQlRequest anfrage, Throwable ausnahme, Locale sprache) {
        ExecutionInput eingabe = anfrage.toExecutionInput();
        GraphQLError fehler = fehlerbild.zu(ausnahme, sprache, "GraphQL");
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(eingabe,
                ExecutionResult.newExecutionResult().addError(fehler).build()));
    }
}
