package de.passgenau.api.vermittlung.sammelsuche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The search of the night begins at its time, or some hours later, and never when people work")
class NachtzeitTests {

    private static boolean istDa(String zeit, String jetzt) {
        return Nachtzeit.von(zeit, Clock.fixed(Instant.parse(jetzt), ZoneId.of("Europe/Berlin"))).istDa();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T01:29:59Z, false", "2026-11-22T01:30:00Z, true", "2026-11-22T05:29:00Z, true",
            "2026-11-22T05:30:00Z, false", "2026-11-22T12:00:00Z, false"})
    void hasItsTime(String jetzt, boolean da) {
        assertThat(istDa("02:30", jetzt)).isEqualTo(da);
    }

    @Test
    void mayBeSwitchedOff() {
        assertThat(istDa("", "2026-11-22T01:30:00Z")).isFalse();
    }

    @Test
    void saysWhatIsWrongWithATime() {
        assertThatThrownBy(() -> istDa("halb drei", "2026-11-22T01:30:00Z"))
                .hasMessageContaining("passgenau.sammelsuche.uhrzeit")
                .hasMessageContaining("halb drei");
    }
}
