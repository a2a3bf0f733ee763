package de.passgenau.api.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import de.passgenau.api.andrang.Andrang;
import de.passgenau.api.andrang.ZuVieleAnfragen;
import de.passgenau.api.security.schutz.Herkunft;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers everybody who is not let in, in the form of a GraphQL error and without a word on what was wrong inside. */
@Component
final class AbweisungResponder implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private static final Optional<Duration> KEINER = Optional.empty();
    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private final MessageSource messages;
    private final JsonMapper json;
    private final Andrang anmeldungen;

    AbweisungResponder(MessageSource messages, JsonMapper json, Andrang anmeldungen) {
        this.anmeldungen = anmeldungen;
        this.messages = messages;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        onAuthenticationFailure(request, response, cause);
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException cause) throws IOException {
        Abweisung abweisung = switch (cause) {
            case WidersprechendeAngaben contradictory -> Abweisung.WIDERSPRUCH;
            case AuthenticationServiceException unreachable -> Abweisung.GESTOERT;
            case OAuth2AuthenticationException invalid -> Abweisung.UNGUELTIG;
            default -> Abweisung.OHNE_TOKEN;
        };
        var zuViel = abweisung.istVersuch() ? anmeldungen.abgewiesen(Herkunft.von(request)) : KEINER;
        if (zuViel.isPresent()) {
            bremse(request, response, zuViel.get());
            return;
        }
        refuse(request, response, abweisung,
                cause instanceof WidersprechendeAngaben contradictory ? contradictory.gruende() : List.of());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        refuse(request, response, Abweisung.NICHT_ERLAUBT, List.of());
    }

    /** Tells somebody who asks too often when to come back. */
    void bremse(HttpServletRequest request, HttpServletResponse response, Duration wartezeit) throws IOException {
        long seconds = ZuVieleAnfragen.sekunden(wartezeit);
        var language = prepare(request, response, Abweisung.ZU_VIELE);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        write(response, messages.getMessage(Abweisung.ZU_VIELE.message(), new Object[] {seconds}, language),
                Map.of("code", Abweisung.ZU_VIELE.code(), "wiederholenNach", seconds));
    }

    private static Locale prepare(HttpServletRequest request, HttpServletResponse response, Abweisung abweisung) {
        response.setStatus(abweisung.status());
        abweisung.headers().forEach(response::setHeader);
        response.setContentType(contentType(request));
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return Abweisung.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Abweisung abweisung,
            List<Widerspruch> gruende) throws IOException {
        var language = prepare(request, response, abweisung);
        String reasons = gruende.stream()
                .map(grund -> messages.getMessage(grund.satz(), null, language))
                .collect(Collectors.joining(" "));
        write(response, messages.getMessage(abweisung.message(), new Object[] {reasons}, language),
                Map.of("code", abweisung.code()));
    }

    private void write(HttpServletResponse response, String message, Map<String, Object> extensions)
            throws IOException {
        json.writeValue(response.getOutputStream(), new Antwort(List.of(new Fehler(message, extensions))));
    }

    private static String contentType(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : "application/json";
    }

    private record Antwort(List<Fehler> errors) {}

    private record Fehler(String message, Map<String, Object> extensions) {}
}
