package de.passgenau.api.verzeichnis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Anwendungstest
class VerzeichnisTests {

    private static final String BERUFE = """
            query($text: String!) {
              berufe(text: $text, first: 3) { kldb titel benennung konfidenz niveau oberbegriffe { schluessel titel } } }
            """;

    @LocalServerPort
    private int port;
    private Draht draht = new Draht(0);

    @BeforeEach
    void connect() {
        draht = new Draht(port);
    }

    @ParameterizedTest
    @CsvSource({"Lagerist (m/w/d), 51312", "Verkäufer/in, 62102", "Altenpflegerin, 82102", "Kraftfahrer CE, 52122",
            "Fachkraft f. Lagerlogistik, 51312", "Fachkaft Lagerlogistik, 51312"})
    void resolvesWhatPeopleWrite(String text, String kldb) {
        assertThat(draht.frage(BERUFE, Map.of("text", text)).an("/data/berufe/0/kldb").asString()).isEqualTo(kldb);
    }

    @Test
    void showsWhereAnOccupationStandsInTheClassification() {
        var first = draht.frage(BERUFE, Map.of("text", "Lagerist")).an("/data/berufe/0");

        assertThat(first.at("/niveau").asString()).isEqualTo("FACHKRAFT");
        assertThat(first.at("/konfidenz").asDouble()).isGreaterThan(0.9);
        assertThat(first.at("/oberbegriffe").findValuesAsString("schluessel")).containsExactly("5", "51", "513",
                "5131");
    }

    @Test
    void findsPlacesByNameAndPostcode() {
        var answer = draht.frage("{ name: orte(text: \"angermuende\", first: 1) { plz name kreis land breite laenge }"
                + " plz: orte(text: \"1729\", first: 5) { plz name } }");

        assertThat(answer.an("/data/name/0/name").asString()).isEqualTo("Angermünde");
        assertThat(answer.an("/data/name/0/plz").asString()).isEqualTo("16278");
        assertThat(answer.an("/data/plz/0/plz").asString()).startsWith("1729");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "xqzjw vvv", "😀"})
    void answersNothingForNonsense(String text) {
        assertThat(draht.frage(BERUFE, Map.of("text", text)).an("/data/berufe")).isEmpty();
    }

    @Test
    void refusesTooLongTextsAndImpossibleCounts() {
        assertThat(draht.frage(BERUFE, Map.of("text", "x".repeat(201))).code()).isEqualTo("BAD_REQUEST");
        assertThat(draht.frage("{ orte(text: \"x\", first: 101) { plz } }").code()).isEqualTo("BAD_REQUEST");
    }
}
