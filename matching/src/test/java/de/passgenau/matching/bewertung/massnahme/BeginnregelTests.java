package de.passgenau.matching.bewertung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.bewertung.Gewichte;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginnregelTests {

    private static final LocalDate STICHTAG = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({"2026-11-30,true,'Läuft schon, der Einstieg ist noch möglich'", "2026-12-01,false,Beginnt heute",
            "2026-12-01,true,Beginnt heute", "2026-12-02,false,Beginnt am 02.12.2026"})
    void saysWhenItBegins(LocalDate beginn, boolean flexibel, String satz) {
        var durchgang = new Durchgang("d1", beginn, null, flexibel, 5, 0);

        assertThat(Beginnregel.istOffen(durchgang, STICHTAG)).isTrue();
        assertThat(new Beginnregel(Gewichte.fuerMassnahmen()).begruende(STICHTAG, new Beginnregel.Naechster(durchgang)))
                .isEqualTo(satz);
    }
}
