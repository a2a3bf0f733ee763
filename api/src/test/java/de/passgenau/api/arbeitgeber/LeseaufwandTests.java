package de.passgenau.api.arbeitgeber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Anwendungstest
@DisplayName("The number of reads of an operation does not grow with its size")
class LeseaufwandTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Lesezaehler zaehler;
    private Draht ags = new Draht(0);
    private List<String> ids = List.of();

    @BeforeEach
    void takeUpThirty() {
        ags = new Draht(port).als("demo-ags");
        ids = IntStream.range(0, 30).mapToObj(this::anlegen).toList();
    }

    @Test
    void readsOncePerPage() {
        assertThat(readsOf("{ arbeitgeberListe(first: 1) { edges { node { name } } } }")).isEqualTo(1);
        assertThat(readsOf("{ arbeitgeberListe(first: 30) { edges { node { name } } } }")).isEqualTo(1);
        assertThat(readsOf("{ arbeitgeberListe(first: 0) { totalCount } }")).isZero();
    }

    @Test
    void readsOnceForManyNodes() {
        var all = ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(","));

        assertThat(readsOf("{ nodes(ids: [" + all + "]) { id } }")).isEqualTo(1);
    }

    @Test
    void readsOnceForManyFieldsThatAskForOneObjectEach() {
        var fields = IntStream.range(0, 10)
                .mapToObj(i -> "f" + i + ": arbeitgeber(id: \"" + ids.get(i) + "\") { name }")
                .collect(Collectors.joining(" "));

        assertThat(readsOf("{ " + fields + " }")).isEqualTo(1);
    }

    @Test
    void readsNothingForIdsThatAreNone() {
        assertThat(readsOf("{ node(id: \"erfunden\") { id } }")).isZero();
    }

    private int readsOf(String document) {
        return zaehler.readsOf("arbeitgeber", () -> assertThat(succeeds(ags.frage(document))).isTrue());
    }

    private static boolean succeeds(Antwort answer) {
        return answer.an("/errors").isMissingNode();
    }

    private String anlegen(int number) {
        return ags.frage("""
                mutation($name: String!) {
                  arbeitgeberAnlegen(eingabe: {name: $name, anschrift: {plz: "17291", ort: "Prenzlau"}}) {
                    arbeitgeber { id } } }
                """, Map.of("name", "Aufwand " + number)).an("/data/arbeitgeberAnlegen/arbeitgeber/id").asString();
    }
}
