package de.passgenau.api.graphql.fehler;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** In which language the caller is answered: German, unless {@code Accept-Language} prefers English. */
public final class Sprache {

    private static final List<Locale> ANGEBOTEN = List.of(Locale.GERMAN, Locale.ENGLISH);

    private Sprache() {}

    /** @param acceptLanguage the header as it came; unreadable ones count as absent */
    public static Locale aus(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 1000) {
            return Locale.GERMAN;
        }
        try {
            Locale gefunden = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ANGEBOTEN);
            return gefunden == null ? Locale.GERMAN : gefunden;
        } catch (IllegalArgumentException unlesbar) {
            return Locale.GERMAN;
        }
    }
}
