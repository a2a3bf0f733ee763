package de.passgenau.api.security;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Why somebody is not let in: status, code and header of the answer, and the key of its sentence. */
enum Abweisung {

    OHNE_TOKEN(401, "UNAUTHENTICATED", "anmeldung.fehlt", Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer")),
    UNGUELTIG(401, "UNAUTHENTICATED", "anmeldung.ungueltig",
            Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")),
    WIDERSPRUCH(401, "UNAUTHENTICATED", "anmeldung.widerspruch",
            Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")),
    NICHT_ERLAUBT(403, "FORBIDDEN", "fehler.FORBIDDEN", Map.of()),
    ZU_VIELE(429, "TOO_MANY_REQUESTS", "fehler.zu-viele-anfragen", Map.of()),
    GESTOERT(503, "UNAVAILABLE", "anmeldung.gestoert", Map.of(HttpHeaders.RETRY_AFTER, "5"));

    private static final int LONGEST_HEADER = 1000;
    private static final List<Locale> OFFERED = List.of(Locale.GERMAN, Locale.ENGLISH);

    private final int status;
    private final String code;
    private final String message;
    private final Map<String, String> headers;

    Abweisung(int status, String code, String message, Map<String, String> headers) {
        this.status = status;
        this.code = code;
        this.message = message;
        this.headers = headers;
    }

    /** Whether somebody tried something that did not hold, and not merely came without or at a bad moment. */
    boolean istVersuch() {
        return this == UNGUELTIG || this == WIDERSPRUCH;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String message() {
        return message;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** @param acceptLanguage the header as it came; German where it is missing, unreadable or offers neither */
    static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
            return Locale.GERMAN;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return found == null ? Locale.GERMAN : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.GERMAN;
        }
    }
}
