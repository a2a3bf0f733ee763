package de.passgenau.api.liste.takt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class TaktTests {

    private static final Duration GLEICH = Duration.ofMillis(1);
    private static final Duration NIE = Duration.ofDays(1);

    @Test
    void worksAtTheStartAndAgainAfterAPause() throws InterruptedException {
        var dreimal = new CountDownLatch(3);

        laeuft(GLEICH, dreimal, arbeit(dreimal::countDown));

        assertThat(dreimal.getCount()).isZero();
    }

    @Test
    void goesOnWithTheRestWhereOnePieceFails() throws InterruptedException {
        var getan = new CountDownLatch(1);

        laeuft(NIE, getan, arbeit(() -> {
            throw new IllegalStateException("broken");
        }), arbeit(getan::countDown));

        assertThat(getan.getCount()).isZero();
    }

    @Test
    void triesAgainWhatFailed() throws InterruptedException {
        var versuche = new CountDownLatch(2);

        laeuft(GLEICH, versuche, arbeit(() -> {
            versuche.countDown();
            throw new IllegalStateException("broken");
        }));

        assertThat(versuche.getCount()).isZero();
    }

    @Test
    void restsBeforeItsStartAndAfterItsEnd() {
        var takt = new Takt("probe", NIE, List.of());

        assertThat(takt.isRunning()).isFalse();
        takt.start();
        assertThat(takt.isRunning()).isTrue();
        takt.stop();
        assertThat(takt.isRunning()).isFalse();
        takt.stop();
        assertThat(takt.isRunning()).as("ended twice").isFalse();
    }

    private static void laeuft(Duration pause, CountDownLatch bis, Taktarbeit... arbeiten)
            throws InterruptedException {
        var takt = new Takt("probe", pause, List.of(arbeiten));
        takt.start();
        try {
            assertThat(bis.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            takt.stop();
        }
    }

    private static Taktarbeit arbeit(Runnable was) {
        return new Taktarbeit(() -> {
            was.run();
            return 1;
        }, "getan: {}", "misslungen");
    }
}
