package de.passgenau.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.store.Warten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two applications in processes of their own, on one store in a third. */
class ZweiProzesseTests {

    private static final String AENDERN = """
            mutation($id: ID!, $version: Int!, $name: String!) {
              arbeitgeberAendern(eingabe: {id: $id, version: $version, name: $name}) {
                arbeitgeber { name version } fehler { code } } }
            """;

    @TempDir
    Path ordner;

    @Test
    void seeEachOthersWritesAndNeverBothWin() throws Exception {
        try (var store = new GemeinsamerSpeicher(ordner);
                var first = store.anwendung();
                var second = store.anwendung()) {
            work(GemeinsamerSpeicher.draht(first).als("demo-ags"), GemeinsamerSpeicher.draht(second).als("demo-ags"));
        }
    }

    private static void work(Draht first, Draht second) throws Exception {
        var id = first.frage("""
                mutation { arbeitgeberAnlegen(eingabe: {name: "Grenzhof", betriebsnummer: "20000001",
                  anschrift: {plz: "16306", ort: "Casekow"}}) { arbeitgeber { id } } }
                """).an("/data/arbeitgeberAnlegen/arbeitgeber/id").asString();

        assertThat(name(second.frage("query($id: ID!) { arbeitgeber(id: $id) { name } }", Map.of("id", id)),
                "/data/arbeitgeber"))
                .isEqualTo("Grenzhof");
        Warten.bis(() -> total(second, "grenzhof") == 1);
        assertThat(bothChange(id, first, second)).containsExactlyInAnyOrder("", "VERALTET");
        Warten.bis(() -> total(first, "neu") == 1 && total(second, "neu") == 1);
    }

    private static List<String> bothChange(String id, Draht first, Draht second) throws Exception {
        Callable<String> one = () -> code(first.frage(AENDERN, Map.of("id", id, "version", 1, "name", "Neu Eins")));
        Callable<String> other = () -> code(second.frage(AENDERN, Map.of("id", id, "version", 1, "name", "Neu Zwei")));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }

    private static String code(Antwort answer) {
        return answer.an("/data/arbeitgeberAendern/fehler/0/code").asString("");
    }

    private static String name(Antwort answer, String pointer) {
        return answer.an(pointer + "/name").asString("");
    }

    private static int total(Draht draht, String text) {
        return draht.frage("query($text: String!) { arbeitgeberListe(suche: {text: $text}) { totalCount } }",
                Map.of("text", text)).an("/data/arbeitgeberListe/totalCount").asInt(-1);
    }
}
