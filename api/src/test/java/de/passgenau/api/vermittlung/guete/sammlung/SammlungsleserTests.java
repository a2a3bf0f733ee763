package de.passgenau.api.vermittlung.guete.sammlung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
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
            profiles.json    | [{"alter": 3}]                        | profiles.json, Element 1: Die Angabe „id“ fehlt.
            profiles.json    | [{"id": "A"}, {"id": "A"}]            | profiles.json: A steht zweimal da.
            profiles.json    | [{"id": "A", "alter": "alt"}]         | profiles.json, Element 1 (A):
            profiles.json    | [{"id": "A", "verfuegbarAb": "bald"}] | profiles.json, Element 1 (A):
            stellen.json     | {"id": "A"}                           | stellen.json ist keine Liste.
            massnahmen.json  | [{"id":                               | massnahmen.json ist kein JSON:
            qrels_stelle.tsv | T1 holz 9                             | qrels_stelle.tsv, Zeile 1:
            """)
    void saysWhereAMistakeIs(String datei, String inhalt, String meldung) throws IOException {
        Files.writeString(ordner.resolve(datei), inhalt);

        assertThatExceptionOfType(Befehlsfehler.class).isThrownBy(() -> new Sammlungsleser(ordner).lies())
                .withMessageContaining(meldung);
    }
}
