package de.passgenau.api.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

    private final JsonMapper json;

    AbweisungResponder(JsonMapper json) {
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
            case AuthenticationServiceException ignored -> Abweisung.ANMELDEDIENST_GESTOERT;
            case OAuth2AuthenticationException ignored -> Abweisung.TOKEN_UNGUELTIG;
            default -> Abweisung.NICHT_ANGEMELDET;
        };
        refuse(request, response, abweisung);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        refuse(request, response, Abweisung.NICHT_ERLAUBT);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Abweisung abweisung)
            throws IOException {
        switch (abweisung) {
            case NICHT_ANGEMELDET -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case TOKEN_UNGUELTIG -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            case ANMELDEDIENST_GESTOERT -> response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            case NICHT_ERLAUBT -> {
            }
        }
        response.setStatus(abweisung.status());
        response.setContentType(contentType(request));
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        String message = abweisung.message(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var error = new Fehler(message, Map.of("code", abweisung.code()));
        json.writeValue(response.getOutputStream(), new Antwort(List.of(error)));
    }

    private static String contentType(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(GRAPHQL_RESPONSE)
                ? GRAPHQL_RESPONSE
                : MediaType.APPLICATION_JSON_VALUE;
    }

    private record Antwort(List<Fehler> errors) {}

    private record Fehler(String message, Map<String, String> extensions) {}
}
