package de.passgenau.api.security.graphiql;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the page signs in at a real identity provider; the demo logins need none of it.
 *
 * @param clientId the page's public client there (authorization code with PKCE, redirect to {@code /graphiql})
 * @param scope what the page asks for, words separated by blanks
 */
@ConfigurationProperties("passgenau.graphiql")
record GraphiqlProperties(@Nullable String clientId, @DefaultValue("openid profile") String scope) {}
