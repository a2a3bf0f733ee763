package de.passgenau.api.arbeitgeber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class ArbeitgeberBeobachtungTests {

    private static final int AENDERUNGEN = 20;

    @LocalServerPort
    private int port;
    @Autowired
    private DemoArbeitgeber demoArbeitgeber;
    private Draht ags = new Draht(0);

    @BeforeEach
    void connect() {
        ags = new Draht(port).als("demo-ags");
    }

    @Test
    void tellsChangesInTheirOrderEachOnce() throws InterruptedException {
        var id = anlegen("Fischerei Uckersee");
        try (var socket = ags.socket().begruessen().hoeren(document(id, ""))) {
            var writer = Thread.ofVirtual().start(() -> aendere(id, 1, AENDERUNGEN));

            var versions = new ArrayList<Integer>();
            do {
                versions.add(version(socket.naechste("next")));
            } while (versions.getLast() < AENDERUNGEN + 1);
            writer.join();

            assertThat(versions).isSorted().doesNotHaveDuplicates();
            assertThat(versions).hasSize(versions.getLast() - versions.getFirst() + 1);
        }
    }

    @Test
    void goesOnBehindTheMarkOfABrokenConnection() {
        var id = anlegen("Ziegelei Mildenberg");
        String mark;
        try (var socket = ags.socket().begruessen().hoeren(document(id, ""))) {
            var writer = Thread.ofVirtual().start(() -> aendere(id, 1, AENDERUNGEN));
            mark = socket.naechste("next").at("/payload/data/arbeitgeberGeaendert/marke").asString();
            join(writer);
        }

        try (var stream = ags.strom(document(id, ", nach: \"" + mark + "\""))) {
            assertThat(stream.ereignis()).hasValueSatisfying(
                    event -> assertThat(event).startsWith("next").contains("\"version\":" + (AENDERUNGEN + 1)));
        }
    }

    @Test
    void refusesAMarkOfAnotherObject() {
        var id = anlegen("Kelterei Suckow");

        try (var stream = ags.strom(document(id, ", nach: \"unsinn\""))) {
            assertThat(stream.ereignis())
                    .hasValueSatisfying(event -> assertThat(event).contains("BAD_REQUEST", "Marke"));
        }
    }

    @Test
    void takesAForeignIdAndAnInventedOneForTheSame() {
        var foreign = anlegen("Nicht Ihrer");
        demoArbeitgeber.zulassen();
        var employer = ags.als("demo-arbeitgeber");

        try (var one = employer.strom(document(foreign, "")); var other = employer.strom(document("erfunden", ""))) {
            var answer = one.ereignis();

            assertThat(answer).hasValueSatisfying(event -> assertThat(event).contains("NOT_FOUND"));
            assertThat(other.ereignis()).isEqualTo(answer);
        }
    }

    @Test
    void staysClosedToRolesThatMayNot() {
        try (var stream = ags.als("demo-traeger").strom(document("egal", ""))) {
            assertThat(stream.ereignis()).hasValueSatisfying(event -> assertThat(event).contains("FORBIDDEN"));
        }
    }

    private static String document(String id, String mehr) {
        return "subscription { arbeitgeberGeaendert(arbeitgeberId: \"" + id + "\"" + mehr
                + ") { marke arbeitgeber { name version } } }";
    }

    private static int version(JsonNode message) {
        return message.at("/payload/data/arbeitgeberGeaendert/arbeitgeber/version").asInt();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String anlegen(String name) {
        return ags.frage("""
                mutation($name: String!) {
                  arbeitgeberAnlegen(eingabe: {name: $name, anschrift: {plz: "17291", ort: "Prenzlau"}}) {
                    arbeitgeber { id } } }
                """, Map.of("name", name)).an("/data/arbeitgeberAnlegen/arbeitgeber/id").asString();
    }

    private void aendere(String id, int version, int times) {
        for (int i = 0; i < times; i++) {
            var answer = ags.frage("""
                    mutation($id: ID!, $version: Int!, $name: String!) {
                      arbeitgeberAendern(eingabe: {id: $id, version: $version, name: $name}) { fehler { code } } }
                    """, Map.of("id", id, "version", version + i, "name", "Name " + i));
            assertThat(answer.an("/data/arbeitgeberAendern/fehler")).isEmpty();
        }
    }
}
