package de.passgenau.api.security;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The payload of {@code connection_init}: where a client without headers, such as a browser, puts its token. */
final class Begruessung {

    private static final String BEARER = "bearer ";

    private Begruessung() {}

    /** The token under {@code Authorization} (with {@code Bearer} before it) or {@code token}, whatever their case. */
    static @Nullable String token(Map<String, Object> payload) {
        for (var entry : payload.entrySet()) {
            String key = entry.getKey().toLowerCase(Locale.ROOT);
            if (entry.getValue() instanceof String value && (key.equals("authorization") || key.equals("token"))) {
                return withoutScheme(value.strip());
            }
        }
        return null;
    }

    private static String withoutScheme(String value) {
        return value.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? value.substring(BEARER.length()).strip()
                : value;
    }
}
