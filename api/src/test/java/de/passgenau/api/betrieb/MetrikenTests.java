package de.passgenau.api.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Anwendungstest
class MetrikenTests {

    @LocalServerPort
    private int port;
    private Draht ags = new Draht(0);

    @BeforeEach
    void connect() {
        ags = new Draht(port).als("demo-ags");
    }

    @Test
    void countsOperationsByTheirFieldWhateverTheClientCallsThem() {
        ags.frage("query ErikaMustermann { arbeitgeberListe(first: 0) { totalCount } }");
        ags.frage("{ ich { kennung } }");

        assertThat(zeilen("graphql_request_seconds_count")).anyMatch(has("operation=\"arbeitgeberListe\""))
                .anyMatch(has("operation=\"ich\""))
                .noneMatch(has("Erika"));
    }

    @Test
    void givesBucketsForPercentiles() {
        ags.frage("{ ich { kennung } }");

        assertThat(zeilen("graphql_request_seconds_bucket")).filteredOn(has("operation=\"ich\""))
                .filteredOn(has("graphql_outcome=\"SUCCESS\""))
                .hasSize(12);
    }

    @Test
    void growsByNoSeriesForNamesThatClientsMakeUp() {
        ags.frage("query Eins { ich { kennung } traegerListe { totalCount } }");
        int before = zeilen("graphql_request_seconds_count").size();

        for (int i = 0; i < 20; i++) {
            ags.frage("query Kunde" + i + " { ich { kennung } traegerListe { totalCount } }");
        }

        assertThat(zeilen("graphql_request_seconds_count")).hasSize(before);
    }

    @Test
    void countsErrorsByCode() {
        ags.frage("{ erikaMustermann }");
        ags.als("demo-service").frage("{ arbeitgeberListe { totalCount } }");

        assertThat(zeilen("passgenau_graphql_fehler_total"))
                .anyMatch(has("code=\"BAD_REQUEST\",operation=\"andere\""))
                .anyMatch(has("code=\"FORBIDDEN\",operation=\"arbeitgeberListe\""));
    }

    @Test
    void countsRefusedOperationsByTheRoleOfTheirCaller() {
        var vorher = verweigert("SERVICE");

        ags.als("demo-service").frage("{ arbeitgeberListe { totalCount edges { cursor } } }");
        ags.als("demo-service").frage("{ ich { kennung } }");

        assertThat(verweigert("SERVICE")).isEqualTo(vorher + 1);
        assertThat(zeilen("passgenau_graphql_verweigert_total")).noneMatch(has("demo"));
    }

    private double verweigert(String rolle) {
        return zeilen("passgenau_graphql_verweigert_total").stream()
                .filter(has("rolle=\"" + rolle + "\""))
                .mapToDouble(zeile -> Double.parseDouble(zeile.substring(zeile.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void tellsHowLongListsAreAndWhatIsReady() {
        ags.frage("""
                mutation($eingabe: ArbeitgeberAnlegenEingabe!) {
                  arbeitgeberAnlegen(eingabe: $eingabe) { fehler { code } } }
                """, Map.of("eingabe", Map.of("name", "Gasthof Zählen", "anschrift",
                Map.of("plz", "17291", "ort", "Prenzlau"))));

        assertThat(zeilen("passgenau_liste_eintraege")).anyMatch(has("liste=\"traeger\""))
                .anyMatch(zeile -> zeile.matches(".*liste=\"arbeitgeber\".* [1-9]\\d*\\.0"));
        assertThat(zeilen("passgenau_index_abweichungen")).anyMatch(has("liste=\"traeger\"}"));
        assertThat(zeilen("passgenau_bereit")).containsExactlyInAnyOrder(
                "passgenau_bereit{teil=\"index\"} 1.0",
                "passgenau_bereit{teil=\"store\"} 1.0");
    }

    @Test
    void measuresTheStore() {
        assertThat(zeilen("mongodb_driver_commands_seconds_count")).anyMatch(has("find"));
    }

    private List<String> zeilen(String name) {
        var answer = ags.als("demo-admin").senden(ags.als("demo-admin").an("/actuator/prometheus").GET());
        assertThat(answer.status()).isEqualTo(200);
        return answer.text().lines().filter(zeile -> zeile.startsWith(name + "{")).toList();
    }

    private static Predicate<String> has(String part) {
        return zeile -> zeile.contains(part);
    }
}
