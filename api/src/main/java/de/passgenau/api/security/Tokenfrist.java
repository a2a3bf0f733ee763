package de.passgenau.api.security;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How long a WebSocket may stay open: as long as the token it was greeted with holds. */
public final class Tokenfrist {

    private static final String TOKEN = AnruferToken.class.getName();

    private Tokenfrist() {}

    /** @param session the attributes of the WebSocket session; empty before the greeting was accepted */
    public static Optional<Duration> remaining(Map<String, Object> session) {
        return session.get(TOKEN) instanceof AnruferToken caller ? Optional.of(caller.remaining()) : Optional.empty();
    }
}
