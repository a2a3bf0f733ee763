package de.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AkteTests {

    @Test
    @Disabled
    void opens() {
        assertThat(1).isEqualTo(1);
    }

    @Test
    @Disabled("needs Docker")
    void closes() {
        assertThat(1).isEqualTo(1);
    }

    @Nested
    @Disabled
    class Empty {

        @Test
        void opens() {
            assertThat(1).isEqualTo(1);
        }
    }
}
