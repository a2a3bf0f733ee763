package de.passgenau.api.vermittlung.sammelmeldung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.vermittlung.meldung.Trefferaenderung;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SammelfundTests {

    private static Sammelfund fund(Trefferaenderung aenderung, int punkte) {
        return new Sammelfund(aenderung, new StellenangebotId("s"), null, punkte, null, "s",
                LocalDate.parse("2026-11-20"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"NEU,GEAENDERT,NEU", "NEU,NEU,NEU", "NEU,ENTFALLEN,-",
            "GEAENDERT,GEAENDERT,GEAENDERT", "GEAENDERT,ENTFALLEN,ENTFALLEN", "GEAENDERT,NEU,GEAENDERT",
            "ENTFALLEN,NEU,GEAENDERT", "ENTFALLEN,ENTFALLEN,ENTFALLEN"})
    void isToldOnceAsItIsAgainstHowItWas(Trefferaenderung erst, Trefferaenderung dann, Trefferaenderung zusammen) {
        var alle = Sammelfund.zusammen(List.of(fund(erst, 60)), List.of(fund(dann, 70)));

        assertThat(alle).isEqualTo(zusammen == null ? List.of() : List.of(fund(zusammen, 70)));
    }
}
