package de.passgenau.api.security;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Why somebody is not let in, as HTTP status, error code and sentence. */
enum Abweisung {

    NICHT_ANGEMELDET(401, "UNAUTHENTICATED", "Bitte anmelden: Der Anfrage fehlt ein Zugriffstoken.",
            "Please sign in: the request carries no access token."), //
    TOKEN_UNGUELTIG(401, "UNAUTHENTICATED",
            "Bitte neu anmelden: Das Zugriffstoken ist ungültig oder abgelaufen.",
            "Please sign in again: the access token is invalid or has expired."), //
    NICHT_ERLAUBT(403, "FORBIDDEN", "Dafür fehlt die Berechtigung.", "You are not allowed to do this."), //
    ANMELDEDIENST_GESTOERT(503, "UNAVAILABLE",
            "Der Anmeldedienst ist gerade nicht erreichbar. Bitte gleich noch einmal versuchen.",
            "The identity provider cannot be reached at the moment. Please try again shortly.");

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private final int status;
    private final String code;
    private final String german;
    private final String english;

    Abweisung(int status, String code, String german, String english) {
        this.status = status;
        this.code = code;
        this.german = german;
        this.english = english;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    /** @param acceptLanguage the header's value; German where it is missing, unreadable or names neither language */
    String message(@Nullable String acceptLanguage) {
        return Locale.ENGLISH.equals(language(acceptLanguage)) ? english : german;
    }

    private static @Nullable Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return null;
        }
        try {
            return Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
