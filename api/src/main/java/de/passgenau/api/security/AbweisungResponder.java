package de.passgenau.api.security;

import java.io.IOException;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlerantwort;
import de.passgenau.api.graphql.fehler.Fehlercode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Answers everybody who is not let in, in the form of a GraphQL error and without a word on what was wrong inside. */
@Component
final class AbweisungResponder implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private final Fehlerantwort antwort;

    AbweisungResponder(Fehlerantwort antwort) {
        this.antwort = antwort;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        onAuthenticationFailure(request, response, cause);
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException cause) throws IOException {
        antwort.schreiben(request, response, switch (cause) {
            case AuthenticationServiceException unreachable -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
                yield new Abgewiesen(Fehlercode.UNAVAILABLE, "anmeldung.gestoert");
            }
            case OAuth2AuthenticationException invalid -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
                yield new Abgewiesen(Fehlercode.UNAUTHENTICATED, "anmeldung.ungueltig");
            }
            default -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                yield new Abgewiesen(Fehlercode.UNAUTHENTICATED, "anmeldung.fehlt");
            }
        });
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        antwort.schreiben(request, response, new Abgewiesen(Fehlercode.FORBIDDEN));
    }
}
