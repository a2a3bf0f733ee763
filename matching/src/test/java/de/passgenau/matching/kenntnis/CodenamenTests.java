package de.passgenau.matching.kenntnis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodenamenTests {

    @ParameterizedTest
    @CsvSource({"Staplerschein, STAPLERSCHEIN", "stapler-schein, STAPLERSCHEIN", "ERSTE HILFE, ERSTE_HILFE",
            "Schweisserpruefung, SCHWEISSERPRUEFUNG", "Führerschein B, FUEHRERSCHEIN_B"})
    void findsACodeInAnySpelling(String name, String code) {
        assertThat(Codenamen.code(name)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"STAPLERSCHEIN, true", "FUEHRERSCHEIN_C1E, true", "AUSBILDUNG_KLDB_2931, true", "SPRACHE_B2, true",
            "KENNTNIS_ENGLISCH_B2, true", "AUSBILDUNG_HAUSTECHNIK, true", "QUATSCH, false", "FUEHRERSCHEIN_Q, false",
            "KENNTNIS_KLINGONISCH_B2, false", "SPRACHE_D1, false"})
    void knowsWhichCodesStandForSomething(String code, boolean kennt) {
        assertThat(Codenamen.kennt(code)).isEqualTo(kennt);
    }

    @Test
    void leadsFromEveryNameOfALicenceToItsCode() {
        assertThat(Codenamen.nachweise()).hasSizeGreaterThan(300)
                .allSatisfy((name, code) -> assertThat(Codenamen.kennt(code)).as(name).isTrue());
        assertThat(Codenamen.nachweise().values().stream().distinct())
                .allSatisfy(code -> assertThat(Codenamen.code(Codenamen.zu(code))).contains(code));
    }

    @Test
    void namesWhatWasPerhapsMeant() {
        assertThat(Codenamen.aehnliche("Staplerschien")).first().isEqualTo("Staplerschein");
        assertThat(Codenamen.aehnliche("Quark")).isEmpty();
    }
}
