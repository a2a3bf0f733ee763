package de.passgenau.api.auslieferung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.pruefung.Socket;
import de.passgenau.api.store.Warten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JarTests {

    private static final String ANFRAGE = "{\"query\":\"{ ich { rollen } }\"}";
    private static final String ANLEGEN = """
            mutation($eingabe: ArbeitgeberAnlegenEingabe!) {
              arbeitgeberAnlegen(eingabe: $eingabe) { arbeitgeber { id } fehler { code } } }
            """;

    /** One start for the whole life, because each takes seconds. */
    @Test
    void startsInAnEmptyFolderAnswersWhatIsUnderWayWhenStoppedAndLogsNoNames(@TempDir Path ordner) throws IOException {
        try (var passgenau = Auslieferung.starte(ordner, List.of(),
                List.of("@" + Path.of("jvm.options").toAbsolutePath(), "-jar", Auslieferung.jar().toString()))) {
            var ags = passgenau.draht().als("demo-ags");
            var id = anlegen(ags);
            try (var socket = abonniere(passgenau, id); var langsam = langsameAnfrage(ags, passgenau.port())) {

                passgenau.prozess().beende();
                passgenau.prozess().warteAuf(zeile -> zeile.contains("Commencing graceful shutdown"));

                socket.naechste("complete");
                assertThat(rest(langsam)).startsWith("HTTP/1.1 200").contains("ARBEITGEBERSERVICE");
            }
            assertThat(passgenau.prozess().warteAufEnde()).isEqualTo(143);
            assertLog(passgenau.prozess().zeilen());
        }
    }

    private static String anlegen(Draht ags) {
        return ags.frage(ANLEGEN, Map.of("eingabe", Map.of("name", "Erika Musterfrau", "anschrift",
                Map.of("plz", "17291", "ort", "Prenzlau"))))
                .an("/data/arbeitgeberAnlegen/arbeitgeber/id")
                .asString();
    }

    private static Socket abonniere(Auslieferung passgenau, String id) {
        return passgenau.draht()
                .als("demo-ags")
                .socket()
                .begruessen()
                .hoeren("subscription { arbeitgeberGeaendert(arbeitgeberId: \"%s\") { marke } }".formatted(id));
    }

    /** A request that has arrived by half and is being read. */
    private static java.net.Socket langsameAnfrage(Draht ags, int port) throws IOException {
        var socket = new java.net.Socket("127.0.0.1", port);
        sende(socket, "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json"
                + "\r\nAuthorization: Bearer " + ags.token() + "\r\nContent-Length: " + ANFRAGE.length() + "\r\n\r\n"
                + ANFRAGE.substring(0, 10));
        var admin = ags.als("demo-admin");
        Warten.bis(() -> admin.senden(admin.an("/actuator/prometheus").GET())
                .text()
                .lines()
                .anyMatch(JarTests::istOffenesPost));
        return socket;
    }

    private static boolean istOffenesPost(String zeile) {
        return zeile.startsWith("http_server_requests_active_seconds_gcount") && zeile.contains("method=\"POST\"")
                && zeile.endsWith("} 1");
    }

    private static String rest(java.net.Socket socket) throws IOException {
        sende(socket, ANFRAGE.substring(10));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void sende(java.net.Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static void assertLog(List<String> zeilen) {
        var log = zeilen.stream().filter(zeile -> !zeile.isBlank()).map(JsonMapper.shared()::readTree).toList();
        assertThat(log).noneMatch(zeile -> "ERROR".equals(zeile.at("/log/level").asString()));
        assertThat(log).filteredOn(JarTests::isMutation).singleElement().satisfies(zeile -> {
            assertThat(zeile.at("/anfrage").asString()).isNotBlank();
            assertThat(zeile.at("/pfad").asString()).isEqualTo("/graphql");
            assertThat(zeile.at("/status").asInt()).isEqualTo(200);
            assertThat(zeile.at("/dauerMs").isNumber()).isTrue();
            assertThat(zeile.at("/rollen").asString()).isEqualTo("ARBEITGEBERSERVICE");
        });
        assertThat(zeilen).noneMatch(zeile -> zeile.contains("Musterfrau"));
    }

    private static boolean isMutation(JsonNode zeile) {
        return "arbeitgeberAnlegen".equals(zeile.at("/operation").asString());
    }
}
