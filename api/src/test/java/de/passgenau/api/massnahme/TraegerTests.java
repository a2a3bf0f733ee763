package de.passgenau.api.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class TraegerTests {

    private static final String ANLEGEN = """
            mutation($eingabe: TraegerAnlegenEingabe!) {
              traegerAnlegen(eingabe: $eingabe) {
                traeger { id version name art azavZugelassenBis anschrift { plz ort } email }
                fehler { feld code meldung } } }
            """;
    private static final String AENDERN = """
            mutation($eingabe: TraegerAendernEingabe!) {
              traegerAendern(eingabe: $eingabe) {
                traeger { version name art azavZugelassenBis } fehler { feld code } } }
            """;
    private static final String LISTE = """
            query($suche: TraegerSuche) { traegerListe(suche: $suche, first: 50) { totalCount edges { node { name } } } }
            """;

    @LocalServerPort
    private int port;
    private Draht leitung = new Draht(0);

    @BeforeEach
    void connect() {
        leitung = new Draht(port).als("demo-leitung");
    }

    @Test
    void isFoundByKindPlaceAndText() {
        anlegen(Map.of("name", "Schuldnerberatung Uckerland", "art", "BERATUNGSSTELLE"));
        anlegen(Map.of("name", "Bildungswerk Uckerland", "art", "BILDUNGSTRAEGER"));

        assertThat(names(Map.of("text", "uckerland", "arten", List.of("BERATUNGSSTELLE"))))
                .containsExactly("Schuldnerberatung Uckerland");
        assertThat(names(Map.of("text", "uckerland", "orte", List.of("Templin")))).hasSize(2);
        assertThat(names(Map.of("text", "uckerland", "orte", List.of("Berlin")))).isEmpty();
    }

    @Test
    void refusesANameThatIsTakenInAnySpacingOrCase() {
        anlegen(Map.of("name", "Kammer Ost"));

        var zweiter = anlegen(Map.of("name", " KAMMER  ost "));

        assertThat(zweiter.at("/traeger").isNull()).isTrue();
        assertThat(zweiter.at("/fehler/0/code").asString()).isEqualTo("SCHON_VORHANDEN");
    }

    @Test
    void keepsTheApprovalAsADayUntilItIsCleared() {
        var angelegt = anlegen(Map.of("name", "Lernhaus Lychen", "azavZugelassenBis", "2027-06-30"));
        var id = angelegt.at("/traeger/id").asString();
        var leeren = new HashMap<String, @Nullable Object>(Map.of("id", id, "version", 1));
        leeren.put("azavZugelassenBis", null);

        assertThat(angelegt.at("/traeger/azavZugelassenBis").asString()).isEqualTo("2027-06-30");
        assertThat(aendern(leeren).at("/traeger/azavZugelassenBis").isNull()).isTrue();
    }

    @Test
    void refusesToClearWhatItCannotBeWithout() {
        var id = anlegen(Map.of("name", "Werkhof Criewen")).at("/traeger/id").asString();
        var wunsch = new HashMap<String, @Nullable Object>(Map.of("id", id, "version", 1));
        wunsch.put("name", null);
        wunsch.put("art", null);
        wunsch.put("anschrift", null);

        assertThat(aendern(wunsch).at("/fehler").toString()).isEqualTo(
                "[{\"feld\":\"name\",\"code\":\"PFLICHTFELD\"},{\"feld\":\"art\",\"code\":\"PFLICHTFELD\"},"
                        + "{\"feld\":\"anschrift\",\"code\":\"PFLICHTFELD\"}]");
    }

    @Test
    void isNotFoundForAnIdOfSomethingElseOrOfNothing() {
        var answer = aendern(Map.of("id", "erfunden", "version", 1, "name", "Niemand"));

        assertThat(answer.at("/fehler/0/code").asString()).isEqualTo("NICHT_GEFUNDEN");
        assertThat(leitung.frage("{ traeger(id: \"erfunden\") { name } }").an("/data/traeger").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"azavZugelassenBis | 30.6.2027 | \"2026-12-01\"",
            "azavZugelassenBis | 2027-02-30 | \"2026-12-01\"", "plz | 1729 | \"17291\""})
    void saysWhatAScalarExpects(String feld, String wert, String expected) {
        var eingabe = eingabe(Map.of("name", "Skalar"));
        if (feld.equals("plz")) {
            eingabe.put("anschrift", Map.of("plz", wert, "ort", "Prenzlau"));
        } else {
            eingabe.put(feld, wert);
        }

        var answer = leitung.frage(ANLEGEN, Map.of("eingabe", eingabe));

        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.meldung()).contains("Erwartet wird", expected, wert);
    }

    @Test
    void showsALiteralAsItWasWritten() {
        var answer = leitung.frage("""
                mutation { traegerAnlegen(eingabe: {name: "A", art: SONSTIGE, anschrift: {plz: "1", ort: "B"}}) {
                  fehler { feld } } }
                """);

        assertThat(answer.meldung()).contains("Erwartet wird eine Postleitzahl").doesNotContain("Value{");
    }

    @Test
    void isClosedToTraegerWhoWouldChangeThemselves() {
        assertThat(leitung.als("demo-traeger").frage(ANLEGEN, Map.of("eingabe", eingabe(Map.of("name", "Ich")))).code())
                .isEqualTo("FORBIDDEN");
    }

    private JsonNode anlegen(Map<String, ?> angaben) {
        return data(leitung.frage(ANLEGEN, Map.of("eingabe", eingabe(angaben))), "/data/traegerAnlegen");
    }

    private JsonNode aendern(Map<String, ? extends @Nullable Object> eingabe) {
        return data(leitung.frage(AENDERN, Map.of("eingabe", eingabe)), "/data/traegerAendern");
    }

    private List<String> names(Map<String, ?> suche) {
        return StreamSupport.stream(data(leitung.frage(LISTE, Map.of("suche", suche)), "/data/traegerListe/edges")
                .spliterator(), false).map(edge -> edge.at("/node/name").asString()).toList();
    }

    private static JsonNode data(Antwort answer, String pointer) {
        assertThat(answer.an("/errors").isMissingNode()).as(answer.text()).isTrue();
        return answer.an(pointer);
    }

    private static Map<String, Object> eingabe(Map<String, ?> angaben) {
        var eingabe = new HashMap<String, Object>(
                Map.of("art", "SONSTIGE", "anschrift", Map.of("plz", "17268", "ort", "Templin")));
        eingabe.putAll(angaben);
        return eingabe;
    }
}
