package de.passgenau.api.arbeitgeber.zulassung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AkkreditierungspruefungTests {

    private static final LocalDate HEUTE = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({"2026-12-01,", "2027-06-30,", "2028-12-01,", "2026-11-30, akkreditierung-vergangen",
            "2028-12-02, akkreditierung-zu-lang", "2199-01-01, akkreditierung-zu-lang"})
    void admitsFromTodayForTwoYears(LocalDate bis, String satz) {
        var ergebnis = Akkreditierungspruefung.geprueft(bis, HEUTE);

        if (satz == null) {
            assertThat(ergebnis.stand()).isEqualTo(bis);
        } else {
            assertThat(ergebnis.fehler()).singleElement().satisfies(fehler -> {
                assertThat(fehler.feld()).isEqualTo("bis");
                assertThat(fehler.satz()).isEqualTo(satz);
            });
        }
    }
}
