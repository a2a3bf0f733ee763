package de.passgenau.api.andrang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class AndrangTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Stelluhr uhr = new Stelluhr();
    private final Andrang andrang = new Andrang(60, MINUTE, 1000, uhr);

    @Test
    void letsThroughExactlyTheLimitOfManyAtOnce() throws Exception {
        try (var viele = Executors.newVirtualThreadPerTaskExecutor()) {
            var versuche = IntStream.range(0, 500)
                    .mapToObj(i -> viele.submit(() -> andrang.abgewiesen("a").isEmpty()))
                    .toList();

            int durch = 0;
            for (Future<Boolean> versuch : versuche) {
                durch += versuch.get() ? 1 : 0;
            }
            assertThat(durch).isEqualTo(60);
        }
        assertThat(andrang.abgewiesen("b")).isEmpty();
    }

    @Test
    void saysTruthfullyWhenToComeBack() {
        IntStream.range(0, 60).forEach(i -> andrang.abgewiesen("a"));
        var wartezeit = andrang.abgewiesen("a").orElseThrow();

        assertThat(wartezeit).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
        uhr.weiter(wartezeit.minusNanos(1));
        assertThat(andrang.abgewiesen("a")).isPresent();
        uhr.weiter(Duration.ofNanos(1));
        assertThat(andrang.abgewiesen("a")).isEmpty();
        assertThat(andrang.abgewiesen("a")).isPresent();
    }

    @Test
    void isFullAgainAfterTheWindow() {
        IntStream.range(0, 60).forEach(i -> andrang.abgewiesen("a"));

        uhr.weiter(MINUTE);

        assertThat(IntStream.range(0, 61).filter(i -> andrang.abgewiesen("a").isEmpty()).count()).isEqualTo(60);
    }

    @Test
    void forgivesWhatDidNotCount() {
        IntStream.range(0, 60).forEach(i -> andrang.abgewiesen("a"));

        andrang.zaehltNicht("a");

        assertThat(andrang.abgewiesen("a")).isEmpty();
        assertThat(andrang.abgewiesen("a")).isPresent();
    }

    @Test
    void remembersNoMoreThanItsShareOfAMillionClients() {
        IntStream.range(0, 1_000_000).forEach(i -> andrang.abgewiesen("client-" + i));

        assertThat(andrang.clients()).isLessThanOrEqualTo(1000);
    }

    @Test
    void forgetsWhoIsQuiet() {
        andrang.abgewiesen("a");

        uhr.weiter(MINUTE.plusNanos(1));

        assertThat(andrang.clients()).isZero();
    }
}
