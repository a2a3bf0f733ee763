package de.passgenau.api.graphql.transport;

import java.io.IOException;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlerantwort;
import de.passgenau.api.graphql.fehler.Fehlercode;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives every error that ends outside of GraphQL the body of a GraphQL error. */
@RestController
final class Fehlerseite implements ErrorController {

    private final Fehlerantwort fehlerantwort;

    Fehlerseite(Fehlerantwort fehlerantwort) {
        this.fehlerantwort = fehlerantwort;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void zeigen(HttpServletRequest anfrage, HttpServletResponse antwort) throws IOException {
        int status = anfrage.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (anfrage.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable ausnahme && status >= 500) {
            fehlerantwort.schreiben(anfrage, antwort, ausnahme);
        } else {
            fehlerantwort.schreiben(anfrage, antwort, new Abgewiesen(code(status)), status);
        }
    }

    private static Fehlercode code(int status) {
        return switch (status) {
            case 401 -> Fehlercode.UNAUTHENTICATED;
            case 403 -> Fehlercode.FORBIDDEN;
            case 404 -> Fehlercode.NOT_FOUND;
            case 413 -> Fehlercode.TOO_LARGE;
            case 429 -> Fehlercode.TOO_MANY_REQUESTS;
            default -> status >= 500 ? Fehlercode.UNAVAILABLE : Fehlercode.BAD_REQUEST;
        };
    }
}
