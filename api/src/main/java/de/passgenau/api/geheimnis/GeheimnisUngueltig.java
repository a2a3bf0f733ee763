package de.passgenau.api.geheimnis;

import org.jspecify.annotations.Nullable;

/** The configured secret cannot be used. */
public final class GeheimnisUngueltig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GeheimnisUngueltig(@Nullable Throwable cause) {
        super("PASSGENAU_SCHLUESSEL muss mindestens 32 Byte in Base64 sein, zum Beispiel aus `openssl rand -base64 32`.",
                cause);
    }
}
