package de.passgenau.api.vermittlung.vorgeschichte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WiederholungssatzTests {

    @ParameterizedTest
    @DisplayName("N-13 the sentence names which one stands against it, and how it stands with it")
    @CsvSource(delimiter = '|', nullValues = "-", value = {"- | ANGETRETEN | - | 24 | Genau diese Maßnahme läuft noch.",
            "Coaching | ZUGEWIESEN | - | 24 | Die gleichartige Maßnahme „Coaching“ ist schon zugewiesen.",
            "Coaching | BEENDET | 2026-03-31 | 24 | Die gleichartige Maßnahme „Coaching“ endete am 31.03.2026; erst 24 Monate danach geht die nächste.",
            "- | ABGEBROCHEN | 2026-03-31 | 1 | Genau diese Maßnahme wurde am 31.03.2026 abgebrochen; erst einen Monat danach geht die nächste."})
    void namesTheEarlierOne(@Nullable String titel, Stand stand, @Nullable LocalDate letzterTag, int monate,
            String satz) {
        assertThat(new Wiederholungssatz(titel, stand, letzterTag, monate).text()).isEqualTo(satz);
    }
}
