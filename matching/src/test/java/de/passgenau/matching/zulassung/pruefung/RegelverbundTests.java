package de.passgenau.matching.zulassung.pruefung;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import de.passgenau.matching.zulassung.lesen.Regelleser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegelverbundTests {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Kategorie B ~ Alter ab 50 und Zielgruppe FRAUEN ~ Kategorie B und Alter ab 50 und Zielgruppe FRAUEN
            Alter ab 16 ~ Zielgruppe U25 ~ Alter ab 16 und Zielgruppe U25
            alle ~ Zielgruppe FRAUEN ~ Zielgruppe FRAUEN
            Kategorie B ~ alle ~ Kategorie B
            Zielgruppe FRAUEN und Alter ab 50 ~ Alter ab 50 und Zielgruppe FRAUEN ~ Zielgruppe FRAUEN und Alter ab 50
            Alter ab 18 und Kategorie B ~ Alter ab 50 ~ Alter ab 50 und Kategorie B
            Alter ab 30 ~ Alter zwischen 18 und 50 ~ Alter zwischen 30 und 50
            Alter ab 50 ~ Alter unter 25 ~ Alter ab 50 und Alter unter 25
            Zielgruppe FRAUEN ~ Zielgruppe in (FRAUEN, MIGRANTEN) ~ Zielgruppe FRAUEN
            Zielgruppe FRAUEN oder Alter ab 50 ~ Zielgruppe in (FRAUEN, UE50) ~ Zielgruppe FRAUEN oder Alter ab 50
            Zielgruppe in (FRAUEN, MIGRANTEN) ~ Zielgruppe FRAUEN ~ Zielgruppe FRAUEN
            """)
    @DisplayName("X-05, N-15 what is written and whom it is made for hold together, and nothing is asked for twice")
    void asksForBothAndForNothingTwice(String regel, String weitere, String zusammen) {
        assertThat(Regelverbund.zusammen(gelesen(regel), gelesen(weitere)).text())
                .isEqualTo(gelesen(zusammen).text());
    }

    private static Zulassungsregel gelesen(String text) {
        return ((Leseergebnis.Gelesen) Regelleser.lies(text)).regel();
    }
}
