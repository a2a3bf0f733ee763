package de.passgenau.api.vermittlung.vollmacht;

import de.passgenau.api.security.Anrufer;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notices by each request what its caller may know of now. */
@Component
final class Vollmachtspflege implements WebGraphQlInterceptor, Ordered {

    private final Vollmachten vollmachten;

    Vollmachtspflege(Vollmachten vollmachten) {
        this.vollmachten = vollmachten;
    }

    /** After the caller is known. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 410;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest anfrage, Chain kette) {
        return kette.next(anfrage).doOnNext(antwort -> {
            Anrufer anrufer = antwort.getExecutionInput().getGraphQLContext().get("anrufer");
            if (anrufer != null) {
                vollmachten.erneuere(anrufer);
            }
        });
    }
}
