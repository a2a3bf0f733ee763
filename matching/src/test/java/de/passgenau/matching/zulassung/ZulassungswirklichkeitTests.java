package de.passgenau.matching.zulassung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.matching.zulassung.lesen.Leseergebnis.Gelesen;
import de.passgenau.matching.zulassung.lesen.Regelleser;
import de.passgenau.matching.zulassung.pruefung.Regelpruefung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class ZulassungswirklichkeitTests {

    @ParameterizedTest
    @CsvFileSource(resources = "massnahmen.tsv", delimiter = '\t')
    @DisplayName("N-15: what Maßnahmen of five Jobcenters ask for can be said")
    void saysWhatMassnahmenAskFor(String massnahme, String text) {
        assertThat(Regelleser.lies(text)).as(massnahme)
                .isInstanceOfSatisfying(Gelesen.class, gelesen -> {
                    assertThat(Regelpruefung.pruefe(gelesen)).isEmpty();
                    assertThat(Regelleser.lies(gelesen.regel().text()))
                            .isInstanceOfSatisfying(Gelesen.class,
                                    wieder -> assertThat(wieder.regel()).isEqualTo(gelesen.regel()));
                });
    }

    @ParameterizedTest
    @MethodSource("beispieleDerAnleitung")
    void readsEveryExampleOfItsDescription(String text) {
        assertThat(Regelleser.lies(text)).isInstanceOf(Gelesen.class);
    }

    @Test
    void readsTheExamplesOfTheReadmeAsItSays() throws IOException {
        var readme = Files.readString(Path.of("../README.md"));
        var beispiele = Pattern.compile("```zulassung\n(.*?)\n```\n\n> (.*?)\n", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .toList();

        assertThat(beispiele).hasSizeGreaterThan(1).allSatisfy(beispiel -> {
            assertThat(Regelleser.lies(beispiel.group(1))).isInstanceOfSatisfying(Gelesen.class,
                    gelesen -> assertThat(gelesen.regel().satz()).isEqualTo(beispiel.group(2)));
        });
    }

    static List<String> beispieleDerAnleitung() throws IOException {
        var quelle = Files.readString(
                Path.of("src/main/java/de/passgenau/matching/zulassung/lesen/Regelleser.java"));
        var tabelle = quelle.substring(quelle.indexOf("<pre>"), quelle.indexOf("</pre>"));
        return tabelle.lines()
                .skip(2)
                .filter(zeile -> zeile.length() > SPALTE)
                .map(zeile -> zeile.substring(SPALTE))
                .flatMap(zeile -> Stream.of(zeile.split("·")))
                .map(text -> text.replaceFirst("\\((ohne|Code|offen).*|, Code.*", "").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static final int SPALTE = 36;
}
