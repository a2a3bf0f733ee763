package de.passgenau.api.vermittlung.vorgeschichte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesuchTests {

    private static final LocalDate HEUTE = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @DisplayName("N-13 whoever waits counts as long as a place can be had, and whoever was never there never")
    @CsvSource(nullValues = "-", value = {"WARTELISTE, 2026-12-01, true", "WARTELISTE, 2026-11-30, false",
            "VORGESCHLAGEN, 2026-11-30, false", "RESERVIERT, 2026-11-30, false", "WARTELISTE, -, true",
            "ZUGEWIESEN, 2026-11-30, true", "ANGETRETEN, 2026-11-30, true", "BEENDET, 2026-11-30, true",
            "NICHT_ANGETRETEN, -, false", "ZURUECKGEZOGEN, 2026-12-24, false"})
    void countsWhoMayStillComeToAPlace(Stand stand, @Nullable LocalDate einstiegBis, boolean zaehlt) {
        var besuch = new Besuch(new MassnahmeId("m"), stand, null, einstiegBis);

        assertThat(besuch.zaehlt(HEUTE)).isEqualTo(zaehlt);
    }
}
