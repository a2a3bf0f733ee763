package de.passgenau.api.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class TokengedaechtnisTests {

    private static final Instant BEGINN = Instant.parse("2026-11-02T08:00:00Z");

    private final List<String> geprueft = new ArrayList<>();
    private Instant jetzt = BEGINN;
    private final Tokengedaechtnis gedaechtnis = new Tokengedaechtnis(this::pruefe, new Zeiger());

    /** As an identity provider's keys would have it: genuine for a minute, and never a forged one. */
    private Jwt pruefe(String token) {
        geprueft.add(token);
        if (token.startsWith("falsch") || jetzt.isAfter(BEGINN.plusSeconds(60))) {
            throw new BadJwtException(token);
        }
        return Jwt.withTokenValue(token)
                .header("alg", "ES256")
                .subject("k")
                .expiresAt(BEGINN.plusSeconds(token.equals("kurz") ? 10 : 60))
                .build();
    }

    @Test
    void checksATokenOnceInHalfAMinute() {
        var erstes = gedaechtnis.decode("lang");
        jetzt = BEGINN.plusSeconds(29);
        assertThat(gedaechtnis.decode("lang")).isSameAs(erstes);
        assertThat(geprueft).containsExactly("lang");

        jetzt = BEGINN.plusSeconds(31);
        gedaechtnis.decode("lang");
        assertThat(geprueft).containsExactly("lang", "lang");
    }

    @Test
    void takesNoTokenForAnother() {
        gedaechtnis.decode("lang");

        assertThat(gedaechtnis.decode("Lang").getTokenValue()).isEqualTo("Lang");
        assertThat(geprueft).containsExactly("lang", "Lang");
    }

    @Test
    void letsWhoeverChecksDecideOverATokenWhoseTimeIsUp() {
        gedaechtnis.decode("kurz");
        jetzt = BEGINN.plusSeconds(10);

        gedaechtnis.decode("kurz");

        assertThat(geprueft).containsExactly("kurz", "kurz");
    }

    @Test
    void neverRemembersWhatWasRefused() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> gedaechtnis.decode("falsch")).isInstanceOf(BadJwtException.class);
        }
        assertThat(geprueft).containsExactly("falsch", "falsch");

        gedaechtnis.decode("lang");
        jetzt = BEGINN.plus(Duration.ofMinutes(2));
        assertThatThrownBy(() -> gedaechtnis.decode("lang")).isInstanceOf(BadJwtException.class);
    }

    private final class Zeiger extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return jetzt;
        }
    }
}
