package de.passgenau.api.vermittlung.guete.sammlung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.vermittlung.guete.Beispielordner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SammlungsleserTests {

    @TempDir
    private Path ordner;

    @BeforeEach
    void fill() throws IOException {
        Beispielordner.in(ordner);
    }

    @Test
    void readsEveryFile() {
        var sammlung = new Sammlungsleser(ordner).lies();

        assertThat(sammlung.personen()).extracting(Person::id).containsExactly("T1", "H1");
        assertThat(sammlung.personen().getFirst().wuensche()).containsExactly(new Berufsangabe("Tischlerin", "22342"),
                new Berufsangabe("Monteurin", null));
        assertThat(sammlung.noten(Lauf.STELLE, "T1")).containsOnlyKeys("holz");
        assertThat(sammlung.noten(Lauf.KOMBI, "H1")).containsOnlyKeys("putz", "schuld");
        assertThat(sammlung.fallen()).hasSize(3);
    }

    @Test
    void takesWhatIsMissingForUnknown() throws IOException {
        Files.writeString(ordner.resolve("profiles.json"), "[{\"id\": \"N\", \"kenntnisse\": null, \"neuesFeld\": 1}]");

        var person = new Sammlungsleser(ordner).lies().personen().getFirst();

        assertThat(person.kenntnisse()).isEmpty();
        assertThat(person.arbeitszeiten()).isNull();
        assertThat(person.alter()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            profiles.json   | [                   | profiles.json ist kein JSON: Zeile 1, Zeichen
            profiles.json   | []                  | In profiles.json steht niemand.
            stellen.json    | {"id": "A", "n": 1} | stellen.json ist keine Liste.
            massnahmen.json | [{"id":             | massnahmen.json ist kein JSON:
            """)
    void saysWhatItCanNotMeasureAtAll(String datei, String inhalt, String meldung) throws IOException {
        Files.writeString(ordner.resolve(datei), inhalt);

        assertThatExceptionOfType(Befehlsfehler.class).isThrownBy(() -> new Sammlungsleser(ordner).lies())
                .withMessageContaining(meldung);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            profiles.json    | [{"id": "A"}, {"alter": 3}]             | profiles.json, Element 2: Die Angabe „id“ fehlt
            profiles.json    | [{"id": "A"}, {"id": "A"}]              | profiles.json: A steht mehrmals da, die erste Angabe gilt
            profiles.json    | [{"id": "A", "alter": "alt"}]           | profiles.json, Element 1 (A): alter „alt“
            profiles.json    | [{"id": "A", "verfuegbarAb": "bald"}]   | profiles.json, Element 1 (A): verfuegbarAb „bald“
            profiles.json    | [{"id": "A", "hemmnisse": [{"art": "SUCHT", "prioritaet": "hoch"}]}] | profiles.json, Element 1 (A): hemmnisse.1.prioritaet „hoch“
            profiles.json    | [{"id": "A", "wohnort": "Prenzlau"}]    | profiles.json, Element 1 (A): wohnort „Prenzlau“
            profiles.json    | [{"id": "A"}, 7]                        | profiles.json, Element 2: Die Angabe „id“ fehlt
            stellen.json     | [{"id": "S", "muss": {"x": [1]}}]       | stellen.json, Element 1 (S): muss
            qrels_stelle.tsv | T1 holz 9                               | qrels_stelle.tsv, Zeile 1: Person, Dokument und Note von 0 bis 3 erwartet, nicht „T1 holz 9“
            traps.json       | [{"id": "F", "schlechterNichtInTop": "zwanzig"}] | traps.json, Element 1 (F): schlechterNichtInTop „zwanzig“
            """)
    void leavesOutWhatItCanNotReadAndNamesIt(String datei, String inhalt, String hinweis) throws IOException {
        Files.writeString(ordner.resolve(datei), inhalt);

        assertThat(new Sammlungsleser(ordner).lies().hinweise()).singleElement().asString().startsWith(hinweis);
    }

    @Test
    void readsUnexpectedFormsThatCanOnlyMeanOneThing() throws IOException {
        Files.writeString(ordner.resolve("profiles.json"),
                """
                        \uFEFF{"profile": [{"id": 7, "alter": "35", "fuehrerschein": "B", "kenntnisse": [null, "SAP"],
                          "hemmnisse": ["sucht"], "arbeitszeiten": ["Vollzeit", "Homeoffice"], "sprachniveauDeutsch": "b1"}]}""");
        Files.writeString(ordner.resolve("qrels_stelle.tsv"), "7 0 holz 3\n", StandardCharsets.ISO_8859_1);

        var sammlung = new Sammlungsleser(ordner).lies();
        var person = sammlung.personen().getFirst();

        assertThat(sammlung.hinweise()).isEmpty();
        assertThat(person.id()).isEqualTo("7");
        assertThat(person.alter()).isEqualTo(35);
        assertThat(person.fuehrerschein()).containsExactly("B");
        assertThat(person.kenntnisse()).containsExactly("SAP");
        assertThat(person.arbeitszeiten()).containsExactly("VOLLZEIT", "HEIMARBEIT");
        assertThat(person.sprachniveauDeutsch()).isEqualTo("B1");
        assertThat(person.offeneHemmnisse()).containsExactly("SUCHT");
        assertThat(sammlung.noten(Lauf.STELLE, "7")).containsEntry("holz", 3);
    }
}
