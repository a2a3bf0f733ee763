package de.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AkteTest {

    @Test
    void opens() {
        assertThat(1).isEqualTo(1);
    }

    abstract static class Vertrag {

        @Test
        void opens() {
            assertThat(1).isEqualTo(1);
        }
    }
}
