package de.passgenau.api.schreiben.absender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class TabellenleserTests {

    private static final String PRENZLAU = "Prenzlau\tJobcenter\tMusterstraße 1\t17291\tPrenzlau\t03984 1\tp@j.example\timmer";

    @Test
    void readsWhatComesWithTheApplication() throws IOException {
        var vorgabe = new AbsenderConfiguration();

        assertThat(vorgabe.geschaeftsstellen("").alle()).extracting(Geschaeftsstelle::name)
                .containsExactly("Angermünde", "Prenzlau", "Schwedt", "Templin");
        assertThat(vorgabe.rechtsfolgen("").am(LocalDate.parse("2025-03-01"))).contains("10 Prozent", "§§ 32");
        assertThat(vorgabe.rechtsfolgen("").am(LocalDate.parse("2026-07-01"))).contains("wichtigen Grund")
                .as("what nobody has checked is not claimed, and nothing enclosed that is not there")
                .doesNotContain("Prozent", "Merkblatt", "beiliegend", "§");
    }

    @Test
    void namesEveryLineThatIsWrong() {
        assertThatThrownBy(() -> Tabellenleser.geschaeftsstellen("meine.tsv",
                List.of("# Kopf", PRENZLAU, PRENZLAU.replace("17291", "1729"), "zu\tkurz", PRENZLAU,
                        PRENZLAU.replace("immer", " "))))
                .isInstanceOf(SchreibangabenUngueltig.class)
                .hasMessageContainingAll("meine.tsv:", "Zeile 3: „1729“ ist keine Postleitzahl",
                        "Zeile 4: 8 Spalten erwartet", "Zeile 5: „Prenzlau“ steht schon",
                        "Zeile 6: eine Spalte ist leer");
        assertThatThrownBy(() -> Tabellenleser.rechtsfolgen("meine.tsv",
                List.of("2026-01-01\tText", "2026-01-01\tText", "morgen\tText")))
                .hasMessageContainingAll("Zeile 2: ab 2026-01-01 gilt schon", "Zeile 3: „morgen“ ist kein Tag");
        assertThatThrownBy(() -> Tabellenleser.rechtsfolgen("meine.tsv", List.of()))
                .hasMessageContaining("es steht nichts darin");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> new AbsenderConfiguration().geschaeftsstellen("/gibt/es/nicht.tsv"))
                .isInstanceOf(SchreibangabenUngueltig.class)
                .hasMessageContaining("/gibt/es/nicht.tsv");
    }

    @Test
    void tellsTheConsequencesOfItsDay() {
        var rechtsfolgen = Tabellenleser.rechtsfolgen("", List.of("2023-01-01\talt", "2026-07-01\tneu"));

        assertThat(rechtsfolgen.am(LocalDate.parse("2026-06-30"))).isEqualTo("alt");
        assertThat(rechtsfolgen.am(LocalDate.parse("2026-07-01"))).isEqualTo("neu");
        assertThat(rechtsfolgen.am(LocalDate.parse("2020-01-01"))).isEqualTo("alt");
    }
}
