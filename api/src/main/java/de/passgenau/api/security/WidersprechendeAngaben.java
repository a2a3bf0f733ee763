package de.passgenau.api.security;

import java.util.List;

import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** A token is genuine, but what it says of its caller makes no sense. */
final class WidersprechendeAngaben extends InvalidBearerTokenException {

    private static final long serialVersionUID = 1L;

    private final transient List<Widerspruch> gruende;

    WidersprechendeAngaben(List<Widerspruch> gruende) {
        super("Contradictory token");
        this.gruende = List.copyOf(gruende);
    }

    List<Widerspruch> gruende() {
        return gruende;
    }
}
