package de.passgenau.api.betrieb;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.fehler.Fehlercode;
import graphql.GraphQLError;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import reactor.core.publisher.Mono;

/** Counts the errors of each operation by their code and refusals by role, and writes the log line of those that come over a WebSocket; HTTP
 * requests have theirs from {@link Zugriffsprotokoll}. */
final class Operationsprotokoll implements WebGraphQlInterceptor, Ordered {

    private static final Set<String> CODES = Arrays.stream(Fehlercode.values())
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final MeterRegistry zaehler;

    Operationsprotokoll(MeterRegistry zaehler) {
        this.zaehler = zaehler;
    }

    /** Around everything, so that errors have got their code when they come by. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest anfrage, Chain kette) {
        var spur = new Operationsspur();
        anfrage.configureExecutionInput(
                (eingabe, bau) -> bau.graphQLContext(Map.of(Operationsspur.SCHLUESSEL, spur)).build());
        if (anfrage instanceof WebSocketGraphQlRequest) {
            long beginn = System.nanoTime();
            return kette.next(anfrage).doOnNext(antwort -> {
                zaehle(antwort, spur);
                Zeile.socket(spur, !antwort.getErrors().isEmpty(), System.nanoTime() - beginn).schreibe();
            });
        }
        if (RequestContextHolder.getRequestAttributes() instanceof RequestAttributes http) {
            http.setAttribute(Operationsspur.SCHLUESSEL, spur, RequestAttributes.SCOPE_REQUEST);
        }
        return kette.next(anfrage).doOnNext(antwort -> zaehle(antwort, spur));
    }

    private void zaehle(WebGraphQlResponse antwort, Operationsspur spur) {
        var codes = antwort.getExecutionResult().getErrors().stream().map(Operationsprotokoll::code).toList();
        codes.forEach(code -> zaehler.counter("passgenau.graphql.fehler", "code", code, "operation", spur.operation())
                .increment());
        if (codes.contains(Fehlercode.FORBIDDEN.name())) {
            zaehleVerweigert(spur.rollen());
        }
    }

    /** One for each role of the caller, once for an operation however many fields of it were not open. */
    private void zaehleVerweigert(Set<?> rollen) {
        var namen = rollen.isEmpty() ? Set.of("keine") : rollen;
        namen.forEach(rolle -> zaehler.counter("passgenau.graphql.verweigert", "rolle", rolle.toString()).increment());
    }

    private static String code(GraphQLError fehler) {
        Map<String, Object> mehr = fehler.getExtensions();
        return mehr != null && mehr.get("code") instanceof String code && CODES.contains(code)
                ? code
                : Operationsnamen.ANDERE;
    }
}
