package de.passgenau.api.einfuhr.datei;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.einfuhr.datei.Spalte.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbundleserTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"SCHLUESSEL;1:15;15", "SCHLUESSEL;12;12",
            "ANSCHRIFT;Am Markt 1, 17268 Templin;{strasse=Am Markt 1, plz=17268, ort=Templin}",
            "ANSCHRIFT;17268 Templin;{plz=17268, ort=Templin}",
            "STANDORTE;Haus, 17268 Templin;[{name=Haus, anschrift={plz=17268, ort=Templin}}]",
            "ANTEILE;Landkreis: 1.000 € (je Jahr) | ESF;[{geber=Landkreis, hinweis=je Jahr, betrag=1000.00}, {geber=ESF}]",
            "ERGEBNISSE;Quote: 28,8 % (31.12.2025, rund);[{kennzahl=Quote, einheit=%, hinweis=rund, wert=28.8, stichtag=2025-12-31}]",
            "ERGEBNISSE;Vermittelt: 35 Personen;[{kennzahl=Vermittelt, einheit=Personen, wert=35.0}]"})
    void readsThePartsOfACell(Form form, String text, String gelesen) {
        assertThat(Zellenleser.lies(form, text)).map(Object::toString).contains(gelesen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"SCHLUESSEL;viele", "ANSCHRIFT;Templin", "STANDORTE;17268 Templin",
            "STANDORTE;Haus, 17268 Templin|Hof", "ANTEILE;Landkreis: viel", "ERGEBNISSE;28,8 %",
            "ERGEBNISSE;Quote: 28,8 % (31.02.2025)"})
    void readsNothingElse(Form form, String text) {
        assertThat(Zellenleser.lies(form, text)).isEmpty();
        assertThat(Zellenleser.erwartet(form)).isNotEqualTo("Text");
    }
}
