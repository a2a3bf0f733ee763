package de.passgenau.api.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private final MessageSource messages;
    private final JsonMapper json;

    AbweisungResponder(MessageSource messages, JsonMapper json) {
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
        refuse(request, response, switch (cause) {
            case WidersprechendeAngaben contradictory -> Abweisung.WIDERSPRUCH;
            case AuthenticationServiceException unreachable -> Abweisung.GESTOERT;
            case OAuth2AuthenticationException invalid -> Abweisung.UNGUELTIG;
            default -> Abweisung.OHNE_TOKEN;
        }, cause instanceof WidersprechendeAngaben contradictory ? contradictory.gruende() : List.of());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        refuse(request, response, Abweisung.NICHT_ERLAUBT, List.of());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Abweisung abweisung,
            List<Widerspruch> gruende) throws IOException {
        response.setStatus(abweisung.status());
        abweisung.headers().forEach(response::setHeader);
        response.setContentType(contentType(request));
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var language = Abweisung.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String reasons = gruende.stream()
                .map(grund -> messages.getMessage(grund.satz(), null, language))
                .collect(Collectors.joining(" "));
        var error = new Fehler(messages.getMessage(abweisung.message(), new Object[] {reasons}, language),
                Map.of("code", abweisung.code()));
        json.writeValue(response.getOutputStream(), new Antwort(List.of(error)));
    }

    private static String contentType(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : "application/json";
    }

    private record Antwort(List<Fehler> errors) {}

    private record Fehler(String message, Map<String, String> extensions) {}
}
