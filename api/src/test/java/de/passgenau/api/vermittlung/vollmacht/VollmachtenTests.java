package de.passgenau.api.vermittlung.vollmacht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("What is done for somebody while he is away shows no more than he could see when he was last here")
class VollmachtenTests {

    private static final Instant HEUTE = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired
    private MongoOperations store;
    private final String wer = "vollmacht-" + UUID.randomUUID();

    private Vollmachten am(int tag) {
        return new Vollmachten(store, kennung -> Set.of("vertretene"),
                Clock.fixed(HEUTE.plus(Duration.ofDays(tag)), ZoneOffset.UTC), Duration.ofDays(30));
    }

    private Anrufer in(String geschaeftsstelle) {
        return new Anrufer(wer, "Name", Set.of(Rolle.FALLMANAGER), Set.of(geschaeftsstelle), null, null, null,
                Set.of("aus dem Token"));
    }

    @Test
    void goesWithTheRightsOfTheLastCall() {
        var heutige = am(0);
        heutige.erneuere(in("Prenzlau"));
        assertThat(heutige.von(wer)).isEmpty();

        heutige.erteile(in("Prenzlau"));
        heutige.erneuere(in("Schwedt"));

        assertThat(am(0).geprueft(wer)).hasValueSatisfying(besitzer -> {
            assertThat(besitzer.geschaeftsstellen()).containsExactly("Schwedt");
            assertThat(besitzer.vertretungen()).containsExactly("vertretene");
            assertThat(besitzer.name()).isNull();
        });
    }

    @Test
    void endsWhenNobodyComesAnyMore() {
        am(0).erteile(in("Prenzlau"));

        assertThat(am(30).von(wer)).isPresent();
        assertThat(am(31).von(wer)).isEmpty();
        assertThat(am(31).geprueft(wer)).isEmpty();
    }
}
