package de.passgenau.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WortteilerTests {

    @ParameterizedTest
    @CsvSource({"Schulbusfahrer,schul bus fahrer", "Produktionshelfer,produktion helfer",
            "Lagerarbeiter,lager arbeiter",
            "Bäckereifachverkäuferin,backerei fach verkaufer", "Maschinenführer,maschin fuhrer",
            "Gabelstaplerfahrer,gabel stapler fahrer",
            "Koch,koch", "Xylofonbauer,xylofon bauer", "Quux,quux"})
    void splitsCompounds(String wort, String teile) {
        assertThat(Wortteiler.mit(List.of("gabel")).teile(Grundform.von(Schreibweise.falten(wort))))
                .containsExactly(teile.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"quasar,quasarfahrer,quasar fahrer"})
    void learnsPartsFromWordsItIsGiven(String gelernt, String wort, String teile) {
        assertThat(Wortteiler.mit(List.of(gelernt)).teile(wort)).containsExactly(teile.split(" "));
    }
}
