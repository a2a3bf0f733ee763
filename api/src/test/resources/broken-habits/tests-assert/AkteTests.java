package de.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AkteTests {

    @Test
    void runs() {
        open();
    }

    @Test
    void opens() {
        prove(open());
    }

    private static int open() {
        return 1;
    }

    private static void prove(int number) {
        assertThat(number).isEqualTo(1);
    }
}
