package de.passgenau.api.controlling.angebot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.stelle.Stellengang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("C-05 in which occupations people could be placed, and how many jobs there are")
class BewerberangebotTests {

    private static final String FRAGE = """
            query($unter: String) { bewerberangebot(unter: $unter) { unter berufe { kldb bezeichnung offeneStellen
              sofortInsgesamt { wert } sofort { kategorie anzahl { wert } } nachKurs { wert }
              kurse { hemmnis anzahl { wert } } nachQualifizierung { wert }
              qualifizierungen { hemmnis anzahl { wert } } } } }""";

    @LocalServerPort
    private int port;
    private Draht draht = new Draht(0);

    @BeforeEach
    void connect() {
        draht = new Draht(port);
    }

    @Test
    void countsWhoCanStartAtOnceAndWhoNeedsACourseFirst() {
        var davor = zeile("94");
        importiere("11102", "A", 6);
        importiere("94402", "A", 7);
        importiere("11102", "A", 6, "FEHLENDER_NACHWEIS");
        importiere("94402", "A", 8, "FEHLENDER_NACHWEIS", "MOBILITAET");
        importiere("94402", "B", 9, "MOBILITAET");
        importiere("94402", "D", 9);

        var danach = zeile("94");

        assertThat(danach.at("/sofortInsgesamt/wert").asInt() - davor.at("/sofortInsgesamt/wert").asInt())
                .as("what is no qualification stands in the way of B")
                .isBetween(7, 11);
        assertThat(danach.at("/nachKurs/wert").asInt() - davor.at("/nachKurs/wert").asInt()).isBetween(8, 12);
        assertThat(danach.at("/sofort").findValues("wert")).as("beside the total none that follows from the others")
                .allMatch(JsonNode::isNull);
        assertThat(danach.at("/kurse/0/hemmnis").asString()).isEqualTo("FEHLENDER_NACHWEIS");
    }

    @Test
    void tellsCategoriesWhereNoneOfThemIsSmall() {
        importiere("11102", "A", 5);
        importiere("72112", "A", 6);
        importiere("72112", "B", 6);
        importiere("72112", "C", 6);

        var zeile = zeile("72");

        assertThat(zeile.at("/sofort").findValues("wert")).hasSize(3).allMatch(wert -> wert.asInt() >= 6);
        assertThat(zeile.at("/sofortInsgesamt/wert").asInt()).isGreaterThanOrEqualTo(18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "51", "94", "513", "944"})
    void publishesNoFigureBelowFive(String unter) {
        importiere("94402", "A", 3, "SPRACHE");

        var berufe = angebot(unter.isEmpty() ? null : unter).an("/data/bewerberangebot/berufe");

        assertThat(berufe).isNotEmpty();
        assertThat(berufe.findValues("wert")).allMatch(wert -> wert.isNull() || wert.asInt() >= 5);
        assertThat(berufe.valueStream().map(beruf -> beruf.at("/kldb").asString()))
                .allMatch(kldb -> kldb.startsWith(unter) && kldb.length() > unter.length());
    }

    @Test
    void tellsTheOffersBesideThem() {
        var davor = zeile("51").at("/offeneStellen").asInt();

        new Stellengang(draht).gemeldet(Map.of());

        assertThat(zeile("51").at("/offeneStellen").asInt()).isEqualTo(davor + 1);
        assertThat(angebot("513").an("/data/bewerberangebot/berufe")
                .valueStream()
                .filter(beruf -> beruf.at("/kldb").asString().equals("51312"))
                .findFirst()
                .orElseThrow()
                .at("/offeneStellen")
                .asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "00", "51312", "Lager"})
    void saysWhatIsNoGroup(String unter) {
        assertThat(angebot(unter).text()).contains("BAD_REQUEST", "KldB 2010");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-fallmanager", "demo-arbeitgeber", "demo-traeger", "demo-service", "demo-revision"})
    void isOpenToNobodyElse(String wer) {
        assertThat(draht.als(wer).frage(FRAGE, Map.of()).text()).contains("FORBIDDEN");
        assertThat(draht.als("demo-ags").frage(FRAGE, Map.of()).an("/data/bewerberangebot/berufe")).hasSize(37);
    }

    private Antwort angebot(@Nullable String unter) {
        var variablen = new HashMap<String, Object>();
        if (unter != null) {
            variablen.put("unter", unter);
        }
        return draht.als("demo-leitung").frage(FRAGE, variablen);
    }

    private JsonNode zeile(String hauptgruppe) {
        return angebot(null).an("/data/bewerberangebot/berufe")
                .valueStream()
                .filter(beruf -> beruf.at("/kldb").asString().equals(hauptgruppe))
                .findFirst()
                .orElseThrow();
    }

    private void importiere(String beruf, String kategorie, int anzahl, String... hemmnisse) {
        var faelle = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < anzahl; i++) {
            faelle.add(Map.of("fallnummer", "C5-" + UUID.randomUUID().toString().substring(0, 18), "geschaeftsstelle",
                    "Prenzlau", "fallmanager", "demo-fallmanager", "zielberuf", beruf, "kategorie", kategorie,
                    "hemmnisse", List.of(hemmnisse), "person", Map.of("vorname", "Angebot" + i, "nachname",
                            "Baum" + UUID.randomUUID(), "geburtsdatum", "1990-01-02", "plz", "17291", "ort",
                            "Prenzlau")));
        }
        var antwort = draht.als("demo-admin").frage("""
                mutation($e: FaelleImportierenEingabe!) { a: faelleImportieren(eingabe: $e) { angelegt
                  ergebnisse { fehler { feld meldung } } } }""", Map.of("e", Map.of("faelle", faelle)));
        assertThat(antwort.an("/data/a/angelegt").asInt()).as(antwort.text()).isEqualTo(anzahl);
    }
}
