package de.passgenau.api.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimConversionService;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** The one check of a token, whichever way it came in: header or WebSocket greeting. */
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

    /** How a token's claims are read: one that does not tell its issue counts from now. */
    public static Converter<Map<String, Object>, Map<String, Object>> claims() {
        return MappedJwtClaimSetConverter.withDefaults(Map.of(JwtClaimNames.IAT, Tokenpruefung::issue));
    }

    private static @Nullable Instant issue(@Nullable Object claimed) {
        return claimed == null
                ? Instant.now()
                : ClaimConversionService.getSharedInstance().convert(claimed, Instant.class);
    }

    private static boolean isPast(@Nullable Instant issue) {
        return issue != null && !issue.isAfter(Instant.now().plus(CLOCK_SKEW));
    }
}
