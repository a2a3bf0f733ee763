package de.passgenau.api.graphql.grenzen;

import java.util.Map;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import graphql.parser.ParserOptions;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Gives the parser its limits and the answer its deadline; of a subscription, the deadline ends with its start. */
final class Frist implements WebGraphQlInterceptor, Ordered {

    private static final int ZEICHEN = 200_000;

    private final Grenzen grenzen;
    private final ParserOptions parser;

    Frist(Grenzen grenzen) {
        this.grenzen = grenzen;
        this.parser = ParserOptions.getDefaultOperationParserOptions()
                .transform(bau -> bau.maxTokens(grenzen.token()).maxCharacters(ZEICHEN));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 300;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest anfrage, Chain kette) {
        anfrage.configureExecutionInput(
                (eingabe, bau) -> bau.graphQLContext(Map.of(ParserOptions.class, parser)).build());
        return kette.next(anfrage).timeout(grenzen.frist(), Mono.error(() -> new Abgewiesen(Fehlercode.TIMEOUT)));
    }
}
