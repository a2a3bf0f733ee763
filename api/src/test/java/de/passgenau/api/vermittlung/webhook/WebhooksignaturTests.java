package de.passgenau.api.vermittlung.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

import de.passgenau.api.geheimnis.Geheimnis;
import de.passgenau.api.vermittlung.webhook.Webhook.Angaben;
import de.passgenau.catalogue.Spur;
import org.junit.jupiter.api.Test;

class WebhooksignaturTests {

    private static final Instant JETZT = Instant.parse("2026-11-20T10:00:00Z");

    private static Webhooksignatur amTag(int tage) {
        var geheimnis = Geheimnis.genannt(Base64.getEncoder().encodeToString(new byte[32]));
        return new Webhooksignatur(geheimnis, Clock.fixed(JETZT.plus(Duration.ofDays(tage)), ZoneOffset.UTC),
                InstantSource.fixed(JETZT));
    }

    private static Webhook webhook() {
        return Webhook.neu("w", "besitzer", new Angaben("Name", "https://hooks.example.org/", null),
                Spur.begonnen(JETZT, List.of()));
    }

    @Test
    void tellsTheTimeOfTheReceiverWhateverDayTheOfficePretends() {
        assertThat(amTag(30).zu(webhook(), "{}")).isEqualTo(amTag(0).zu(webhook(), "{}"))
                .startsWith("t=" + JETZT.getEpochSecond() + ",v1=");
    }

    @Test
    void signsWithTheFormerKeyUntilItsTimeIsOver() {
        var neuer = webhook().mitNeuemSchluessel(JETZT.plus(Duration.ofDays(1)), Spur.begonnen(JETZT, List.of()));

        assertThat(amTag(0).zu(neuer, "{}").split(",")).hasSize(3)
                .endsWith(amTag(0).zu(webhook(), "{}").split(",")[1]);
        assertThat(amTag(2).zu(neuer, "{}").split(",")).hasSize(2);
        assertThat(amTag(0).schluessel(neuer)).isNotEqualTo(amTag(0).schluessel(webhook()));
    }
}
