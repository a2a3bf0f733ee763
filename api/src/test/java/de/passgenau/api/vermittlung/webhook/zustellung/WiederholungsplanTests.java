package de.passgenau.api.vermittlung.webhook.zustellung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import de.passgenau.api.vermittlung.webhook.Webhookeinstellungen;
import org.junit.jupiter.api.Test;

class WiederholungsplanTests {

    private static final Versuch FEHLER = Versuch.beantwortet(500, null);

    private static Wiederholungsplan mit(double zufall) {
        return new Wiederholungsplan(new Webhookeinstellungen(false, List.of(), 10, Duration.ofSeconds(10),
                Duration.ofHours(2), Duration.ofSeconds(10), 10, 4, 30, Duration.ofDays(7)), () -> zufall);
    }

    @Test
    void waitsLongerEachTimeAndEndsAfterSomeHours() {
        var plan = mit(0.5);
        var pausen = IntStream.range(1, 10).mapToObj(i -> plan.pause(i, FEHLER)).toList();

        assertThat(pausen.subList(0, 4)).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(30),
                Duration.ofSeconds(90), Duration.ofSeconds(270));
        assertThat(pausen.getLast()).isEqualTo(Duration.ofHours(2));
        assertThat(pausen.stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofHours(6),
                Duration.ofHours(9));
        assertThat(plan.istZuEnde(9)).isFalse();
        assertThat(plan.istZuEnde(10)).isTrue();
    }

    @Test
    void doesNotSendAllAtOnce() {
        assertThat(mit(0).pause(1, FEHLER)).isEqualTo(Duration.ofSeconds(8));
        assertThat(mit(1).pause(1, FEHLER)).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void waitsAsLongAsTheReceiverAsksWithinReason() {
        assertThat(mit(0.5).pause(1, Versuch.beantwortet(429, Duration.ofMinutes(5)))).isEqualTo(Duration.ofMinutes(5));
        assertThat(mit(0.5).pause(1, Versuch.beantwortet(503, Duration.ofDays(2)))).isEqualTo(Duration.ofHours(2));
        assertThat(mit(0.5).pause(3, Versuch.beantwortet(503, Duration.ofSeconds(1))))
                .isEqualTo(Duration.ofSeconds(90));
    }
}
