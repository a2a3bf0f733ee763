package de.passgenau.catalogue.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RechtsfrageTests {

    private static final Rechtsverzeichnis RECHT = Rechtsverzeichnis.mitgeliefert();

    @ParameterizedTest
    @DisplayName("M-01 a citation is recognised among words, however it is typed")
    @CsvSource(delimiter = '|', value = {"45 SGB III | § 45 SGB III | ''", "§45 sgb3 | § 45 SGB III | ''",
            "Kurse § 16 Abs. 2 Satz 2 SGB II in Templin | § 16 Abs. 2 Satz 2 SGB II | Kurse in Templin",
            "§ 45 Absatz 4 S. 3 Nr 1 SGB-III | § 45 Abs. 4 Satz 3 Nr. 1 SGB III | ''",
            "§§ 74 bis 75A SGB III | §§ 74 bis 75a SGB III | ''", "45a aufenthg | § 45a AufenthG | ''",
            "16 f SGB II | § 16f SGB II | ''", "Paragraph 45 SGB III | § 45 SGB III | ''",
            "Kurs nach Paragraf 16 d Abs. 1 SGB II | § 16d Abs. 1 SGB II | Kurs nach"})
    void readsACitation(String text, String zitat, String worte) {
        assertThat(Rechtsfrage.in(text, frage -> true))
                .isEqualTo(new Rechtsfrage.Gefunden(List.of(new Rechtsfrage(zitat)), worte));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SGB II", "§ 45", "45 Plätze", "Raum 45 SGBII2", "99999 SGB II"})
    void leavesOtherWordsAlone(String text) {
        assertThat(Rechtsfrage.in(text, frage -> true)).isEqualTo(new Rechtsfrage.Gefunden(List.of(), text));
    }

    @ParameterizedTest
    @DisplayName("M-01 a paragraph of no law in particular is the same in words as with its sign")
    @CsvSource(delimiter = '|', value = {"Paragraf 45 | § 45", "Kurs nach Paragraph 16a | Kurs nach § 16a",
            "paragrafen 45 | § 45", "Paragraf | Paragraf"})
    void writesTheSignOfAParagraph(String text, String worte) {
        assertThat(Rechtsfrage.in(text, frage -> true)).isEqualTo(new Rechtsfrage.Gefunden(List.of(), worte));
    }

    @ParameterizedTest
    @DisplayName("M-01 every citation in a text is read, and those that nobody knows stay words")
    @CsvSource(delimiter = '|', value = {"§ 16d SGB II § 45 SGB III | § 16d SGB II;§ 45 SGB III | ''",
            "§ 16 Abs. 1 SGB II i.V.m. § 45 SGB III Kurs | § 16 Abs. 1 SGB II;§ 45 SGB III | Kurs",
            "45 SGB III, 45 SGB III | § 45 SGB III | ,", "§ 99 SGB I und 45 SGB III | § 45 SGB III | § 99 SGB I und"})
    void readsAllCitations(String text, String zitate, String worte) {
        var gefunden = Rechtsfrage.in(text, frage -> !frage.zitat().contains("99"));

        assertThat(gefunden.fragen().stream().map(Rechtsfrage::zitat).collect(Collectors.joining(";")))
                .isEqualTo(zitate);
        assertThat(gefunden.worte()).isEqualTo(worte);
    }

    @ParameterizedTest
    @DisplayName("M-01 a citation means what lies in it and what took its place, and only else what it lies in")
    @CsvSource(delimiter = '|', value = {"§ 16 Abs. 2 Satz 2 SGB II | KOM",
            "§ 45 Abs. 4 Satz 3 Nr. 1 SGB III | AVGS_MAT",
            "§ 45 Abs. 9 SGB III | MAT UBV VB", "§ 16 f SGB II | FF", "abH | ABH ASA", "ABH | ABH ASA", "ASA | ASA",
            "quatsch | ''",
            "§ 99999999999 SGB II | ''"})
    void namesCodes(String name, String codes) {
        assertThat(String.join(" ", RECHT.codes(name).stream().sorted().toList())).isEqualTo(codes);
    }

    @Test
    void knowsItsCitations() {
        var frage = Rechtsfrage.in("45 SGB III", eine -> true).fragen().getFirst();

        assertThat(frage.trifft("§ 45 Abs. 1 SGB III")).isTrue();
        assertThat(frage.trifft("§ 46 SGB III")).isFalse();
        assertThat(frage.trifft("MAbE")).isFalse();
    }
}
