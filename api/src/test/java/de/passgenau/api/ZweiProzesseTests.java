package de.passgenau.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.store.Kindprozess;
import de.passgenau.api.store.NurStore;
import de.passgenau.api.store.Warten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** Two applications in processes of their own, on one store in a third. */
class ZweiProzesseTests {

    private static final Pattern PORT = Pattern.compile(".*Tomcat started on port (\\d+).*");
    private static final String SCHLUESSEL = "cHJvYmUtcHJvYmUtcHJvYmUtcHJvYmUtcHJvYmUtcHJvYmU=";
    private static final String AENDERN = """
            mutation($id: ID!, $version: Int!, $name: String!) {
              arbeitgeberAendern(eingabe: {id: $id, version: $version, name: $name}) {
                arbeitgeber { name version } fehler { code } } }
            """;

    @TempDir
    Path ordner;

    /** The store and nothing else; it ends when its input does. */
    static final class Speicher {

        public static void main(String[] args) throws IOException {
            var application = new SpringApplication(NurStore.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.run(args);
            System.out.println("laeuft");
            System.in.read();
        }
    }

    @Test
    void seeEachOthersWritesAndNeverBothWin() throws Exception {
        int port = freePort();
        try (var store = Kindprozess.starte(Speicher.class, "--passgenau.daten=" + ordner,
                "--passgenau.store.port=" + port)) {
            store.warteAuf("laeuft"::equals);
            try (var first = application(port); var second = application(port)) {
                work(draht(first), draht(second));
            }
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

    private static Kindprozess application(int storePort) {
        return Kindprozess.starte(PassgenauApplication.class, Map.of("PASSGENAU_SCHLUESSEL", SCHLUESSEL),
                "--server.port=0",
                "--passgenau.mongodb.uri=mongodb://127.0.0.1:" + storePort);
    }

    private static Draht draht(Kindprozess application) {
        var line = PORT.matcher(application.warteAuf(text -> PORT.matcher(text).matches()));
        assertThat(line.matches()).isTrue();
        return new Draht(Integer.parseInt(line.group(1))).als("demo-ags");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
