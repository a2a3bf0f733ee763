package de.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class AkteTests {

    @Test
    void waits() throws InterruptedException {
        Thread.sleep(1);
        TimeUnit.MILLISECONDS.sleep(1);
        assertThat(1).isEqualTo(1);
    }
}
