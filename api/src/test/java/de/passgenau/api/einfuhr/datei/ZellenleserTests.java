package de.passgenau.api.einfuhr.datei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import de.passgenau.api.einfuhr.datei.Spalte.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZellenleserTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"CODE;avgs;AVGS", "LISTE;Holz | Metall||;[Holz, Metall]",
            "CODES;schulden, sucht|WOHNUNG;[SCHULDEN, SUCHT, WOHNUNG]", "ZITATE;§ 45 SGB III;[{zitat=§ 45 SGB III}]",
            "ZAHL;12;12", "BRUCH;19,5;19.5", "EURO;1.875,50 €;1875.50", "EURO;1.875;1875.00", "EURO;875.5;875.50",
            "TAG;1.2.2027;2027-02-01", "ZEIT;02/2027;2027-02", "ZEIT;2027-H1;2027-H1", "ZEIT;01.02.2027;2027-02-01",
            "JA;Ja;true", "JA;nein;false"})
    void readsWhatPeopleWrite(Form form, String text, String gelesen) {
        assertThat(Zellenleser.lies(form, text)).map(Object::toString).contains(gelesen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"6 Monate;6;MONATE", "1 Monat;1;MONATE", "12 Wochen;12;WOCHEN",
            "20 Tage;20;TAGE",
            "2 Jahre;24;MONATE"})
    void readsDurations(String text, int wert, String einheit) {
        assertThat(Zellenleser.lies(Form.DAUER, text).orElseThrow())
                .isEqualTo(Map.of("wert", wert, "einheit", einheit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"ZAHL;zwölf", "ZAHL;-1", "ZAHL;99999999999", "BRUCH;1,2,3", "EURO;viel",
            "EURO;-5", "TAG;31.02.2027", "TAG;2027", "DAUER;ein Jahr", "JA;vielleicht"})
    void readsNothingElse(Form form, String text) {
        assertThat(Zellenleser.lies(form, text)).isEmpty();
        assertThat(Zellenleser.erwartet(form)).isNotEqualTo("Text");
    }
}
