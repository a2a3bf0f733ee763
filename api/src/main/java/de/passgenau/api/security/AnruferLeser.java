package de.passgenau.api.security;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads the caller out of a checked token, by the configured names of claims. */
final class AnruferLeser implements Converter<Jwt, AnruferToken> {

    private final OidcProperties.Claims claims;

    AnruferLeser(OidcProperties.Claims claims) {
        this.claims = claims;
    }

    @Override
    public AnruferToken convert(Jwt jwt) {
        String kennung = text(jwt, claims.kennung());
        Instant gueltigBis = jwt.getExpiresAt();
        if (kennung == null || gueltigBis == null) {
            throw new InvalidBearerTokenException("Token without subject or expiry");
        }
        Set<Rolle> rollen = texts(jwt, claims.rollen(), "\\s+").stream()
                .flatMap(name -> Rolle.genannt(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean fallmanager = rollen.contains(Rolle.FALLMANAGER);
        return new AnruferToken(new Anrufer(kennung, text(jwt, claims.name()), rollen,
                texts(jwt, claims.geschaeftsstellen(), ","),
                rollen.contains(Rolle.TRAEGER) ? text(jwt, claims.traeger()) : null,
                rollen.contains(Rolle.ARBEITGEBER) ? text(jwt, claims.arbeitgeber()) : null,
                fallmanager ? art(text(jwt, claims.fallmanagerArt())) : null,
                fallmanager ? texts(jwt, claims.vertretungen(), ",") : Set.of()), gueltigBis);
    }

    private static @Nullable Fallmanagerart art(@Nullable String name) {
        return name == null
                ? null
                : Fallmanagerart.genannt(name)
                        .orElseThrow(() -> new InvalidBearerTokenException("Token of an unknown kind of Fallmanager"));
    }

    private static @Nullable String text(Jwt jwt, String path) {
        return claim(jwt.getClaims(), path) instanceof String text && !text.isBlank() ? text : null;
    }

    private static Set<String> texts(Jwt jwt, String path, String separator) {
        Collection<?> values = switch (claim(jwt.getClaims(), path)) {
            case Collection<?> collection -> collection;
            case String text -> Arrays.asList(text.split(separator));
            case null, default -> List.of();
        };
        return values.stream()
                .filter(String.class::isInstance)
                .map(value -> ((String) value).strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A claim may carry dots in its own name (as URLs do), so the whole name goes before the path. */
    private static @Nullable Object claim(Map<?, ?> claims, String path) {
        int dot = path.indexOf('.');
        if (claims.containsKey(path) || dot < 0) {
            return claims.get(path);
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? claim(inner, path.substring(dot + 1))
                : null;
    }
}
