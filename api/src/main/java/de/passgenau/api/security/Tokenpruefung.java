package de.passgenau.api.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.stereotype.Component;

/** The one check of a token, whichever way it came in: header or WebSocket greeting. */
@Component
public final class Tokenpruefung implements AuthenticationManager {

    /** By how much the clocks of the identity provider and of this machine may differ. */
    static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private final JwtAuthenticationProvider provider;

    Tokenpruefung(JwtDecoder decoder, OidcProperties properties) {
        provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(new AnruferLeser(properties));
    }

    @Override
    public Authentication authenticate(Authentication bearer) {
        return provider.authenticate(bearer);
    }

    AnruferToken check(String token) {
        return (AnruferToken) provider.authenticate(new BearerTokenAuthenticationToken(token));
    }

    /** What every token must fulfil beyond its signature; issue and expiry are demanded, a small deviation of clocks
     * forgiven. */
    public static OAuth2TokenValidator<Jwt> rules(String issuer, List<String> audience) {
        var timestamps = new JwtTimestampValidator(CLOCK_SKEW);
        timestamps.setAllowEmptyExpiryClaim(false);
        var type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        type.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(List.of(timestamps, type,
                new JwtClaimValidator<Instant>(JwtClaimNames.IAT, Tokenpruefung::isPast),
                new JwtClaimValidator<Object>(JwtClaimNames.ISS, claimed -> issuer.equals(String.valueOf(claimed))),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD,
                        claimed -> claimed != null && !Collections.disjoint(claimed, audience))));
    }

    /** A token that does not tell its issue is taken for one issued just before its expiry. */
    private static boolean isPast(@Nullable Instant issue) {
        return issue != null && !issue.isAfter(Instant.now().plus(CLOCK_SKEW));
    }
}
