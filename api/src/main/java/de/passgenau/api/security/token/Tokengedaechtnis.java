package de.passgenau.api.security.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers for half a minute which tokens were found to be genuine, so that the signature of one that comes with every
 * request of a page is not computed anew each time. A token is known by its digest alone, is genuine no longer than it
 * says, and is checked anew when its time is up.
 */
public final class Tokengedaechtnis implements JwtDecoder {

    private static final Duration VERGESSEN_NACH = Duration.ofSeconds(30);
    private static final int HOECHSTENS = 10_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> echte;

    public Tokengedaechtnis(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.echte = Caffeine.newBuilder()
                .maximumSize(HOECHSTENS)
                .expireAfterWrite(VERGESSEN_NACH)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    @Override
    public Jwt decode(String token) {
        var digest = digest(token);
        var bekanntes = echte.getIfPresent(digest);
        if (bekanntes != null && isGueltig(bekanntes)) {
            return bekanntes;
        }
        var geprueftes = decoder.decode(token);
        echte.put(digest, geprueftes);
        return geprueftes;
    }

    private boolean isGueltig(Jwt bekanntes) {
        var ende = bekanntes.getExpiresAt();
        return ende != null && ende.isAfter(clock.instant());
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform knows SHA-256", impossible);
        }
    }
}
