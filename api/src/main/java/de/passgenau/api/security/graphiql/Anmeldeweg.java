package de.passgenau.api.security.graphiql;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * What the page must know to sign somebody in.
 *
 * @param issuer where to discover the endpoints; missing with the demo logins, whose endpoints are named
 */
record Anmeldeweg(
        @Nullable String issuer,
        @Nullable String clientId,
        String scope,
        @Nullable String authorizationEndpoint,
        @Nullable String tokenEndpoint) {

    static Anmeldeweg of(String issuer, GraphiqlProperties properties) {
        return StringUtils.hasText(issuer)
                ? new Anmeldeweg(issuer, properties.clientId(), properties.scope(), null, null)
                : new Anmeldeweg(null, "graphiql", "", "/oauth2/authorize", "/oauth2/token");
    }

    boolean isDemo() {
        return issuer == null;
    }
}
