package de.passgenau.api.graphql.fehler;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Refuses an HTTP request with the same body as a GraphQL error: {@code {"errors":[{"message","extensions"}]}}. */
public final class Fehlerantwort {

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final int LAENGSTER_ACCEPT = 1000;

    private final Fehlerbild fehlerbild;
    private final JsonMapper json;

    Fehlerantwort(Fehlerbild fehlerbild, JsonMapper json) {
        this.fehlerbild = fehlerbild;
        this.json = json;
    }

    /** With the status that belongs to the code. */
    public void schreiben(HttpServletRequest anfrage, HttpServletResponse antwort, Abgewiesen grund)
            throws IOException {
        schreiben(anfrage, antwort, grund, grund.code().status());
    }

    /** With a status of its own, such as 405 or 415. */
    public void schreiben(HttpServletRequest anfrage, HttpServletResponse antwort, Abgewiesen grund, int status)
            throws IOException {
        schreiben(anfrage, antwort, fehlerbild.zu(grund, sprache(anfrage)), status);
    }

    /** For an exception of any kind; one that nobody expected becomes an incident with status 500. */
    public void schreiben(HttpServletRequest anfrage, HttpServletResponse antwort, Throwable ausnahme)
            throws IOException {
        Abgewiesen abgewiesen = Zuordnung.von(ausnahme);
        int status = (abgewiesen == null ? Fehlercode.INTERNAL : abgewiesen.code()).status();
        schreiben(anfrage, antwort, fehlerbild.zu(ausnahme, sprache(anfrage), "HTTP"), status);
    }

    private void schreiben(HttpServletRequest anfrage, HttpServletResponse antwort, GraphQLError fehler, int status)
            throws IOException {
        antwort.setStatus(status);
        antwort.setContentType(willGraphQl(anfrage) ? GRAPHQL : "application/json");
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        byte[] inhalt = json.writeValueAsBytes(Map.of("errors", List.of(fehler.toSpecification())));
        antwort.setContentLength(inhalt.length);
        antwort.getOutputStream().write(inhalt);
        antwort.flushBuffer();
    }

    private static Locale sprache(HttpServletRequest anfrage) {
        return Sprache.aus(anfrage.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static boolean willGraphQl(HttpServletRequest anfrage) {
        String accept = anfrage.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.length() <= LAENGSTER_ACCEPT && accept.contains(GRAPHQL);
    }
}
