package de.passgenau.api.security;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the caller out of a genuine token; one that contradicts itself is nobody. */
final class AnruferLeser implements Converter<Jwt, AnruferToken> {

    private static final Logger LOG = LoggerFactory.getLogger(AnruferLeser.class);

    private final OidcProperties properties;

    AnruferLeser(OidcProperties properties) {
        this.properties = properties;
    }

    private static @Nullable String programm(Jwt jwt) {
        return jwt.getClaims().get("azp") instanceof String client
                ? client
                : jwt.getClaims().get("client_id") instanceof String client ? client : null;
    }

    @Override
    public AnruferToken convert(Jwt jwt) {
        Instant gueltigBis = Objects.requireNonNull(jwt.getExpiresAt());
        var dauer = Duration.between(Objects.requireNonNull(jwt.getIssuedAt()), gueltigBis);
        var angaben = Angaben.lies(new Claimleser(jwt.getClaims()), properties.claims(),
                dauer.compareTo(properties.hoechstdauer()) > 0);
        List<Widerspruch> gruende = Widerspruch.in(angaben);
        if (!gruende.isEmpty()) {
            LOG.info("A genuine token opens nothing: {}", gruende);
            throw new WidersprechendeAngaben(gruende);
        }
        return new AnruferToken(angaben.anrufer(), gueltigBis, programm(jwt));
    }
}
