package de.passgenau.api.graphql;

import org.jspecify.annotations.Nullable;

/** The configured secret cannot be used. */
final class SchluesselUngueltig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SchluesselUngueltig(@Nullable Throwable cause) {
        super("PASSGENAU_SCHLUESSEL muss mindestens 32 Byte in Base64 sein, zum Beispiel aus `openssl rand -base64 32`.",
                cause);
    }
}
