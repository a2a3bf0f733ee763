package de.passgenau.api.graphql.transport;

import java.util.Locale;
import java.util.Map;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlerbild;
import de.passgenau.api.graphql.fehler.Fehlercode;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.reactivestreams.Publisher;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers queries and mutations as one JSON document. */
final class HttpHandler extends GraphQlHttpHandler {

    private final Fehlerbild fehlerbild;

    HttpHandler(WebGraphQlHandler handler, Fehlerbild fehlerbild) {
        super(handler);
        this.fehlerbild = fehlerbild;
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest anfrage, Mono<WebGraphQlResponse> antwort) {
        return super.prepareResponse(anfrage, antwort.map(this::alsDokument));
    }

    private WebGraphQlResponse alsDokument(WebGraphQlResponse antwort) {
        WebGraphQlResponse dokument = antwort.getData() instanceof Publisher ? abonnementAbgelehnt(antwort) : antwort;
        dokument.getResponseHeaders().setCacheControl("private, no-store");
        return dokument;
    }

    private WebGraphQlResponse abonnementAbgelehnt(WebGraphQlResponse antwort) {
        Locale sprache = antwort.getExecutionInput().getLocale();
        GraphQLError fehler = fehlerbild.zu(new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.abonnement"), sprache);
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(antwort.getExecutionInput(),
                ExecutionResult.newExecutionResult().addError(fehler).build()));
    }

    /** Clients that only know {@code application/json} get 200 for everything that GraphQL itself answers. */
    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse antwort, MediaType art) {
        boolean modern = MediaTypes.APPLICATION_GRAPHQL_RESPONSE.equals(art);
        return antwort.getExecutionResult().isDataPresent() || !modern
                ? HttpStatus.OK
                : status(antwort.getErrors().getFirst().getExtensions());
    }

    private static HttpStatus status(Map<String, Object> extensions) {
        return HttpStatus.valueOf(Fehlercode.valueOf(String.valueOf(extensions.get("code"))).status());
    }
}
