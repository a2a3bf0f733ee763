package de.passgenau.api.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.store.Warten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@Anwendungstest
@ExtendWith(OutputCaptureExtension.class)
class ZugriffsprotokollTests {

    private static final String NAME = "Erika Musterfrau-Protokoll";

    @LocalServerPort
    private int port;
    private Draht ags = new Draht(0);

    @BeforeEach
    void connect() {
        ags = new Draht(port).als("demo-ags");
        ags.token();
    }

    @Test
    void tellsOfAMutationButNotWhatWasTypedIn(CapturedOutput output) {
        ags.frage("""
                mutation ErikaMusterfrau($eingabe: ArbeitgeberAnlegenEingabe!) {
                  arbeitgeberAnlegen(eingabe: $eingabe) { arbeitgeber { id } fehler { code } } }
                """, Map.of("eingabe", Map.of("name", NAME, "anschrift", Map.of("plz", "17291", "ort", "Prenzlau"))));

        assertThat(zeile(output, "arbeitgeberAnlegen"))
                .containsPattern("POST /graphql 200 \\d+ ms arbeitgeberAnlegen ARBEITGEBERSERVICE");
        assertThat(output.getAll()).doesNotContain("Erika", "Musterfrau", "demo-ags");
    }

    @Test
    void repeatsNoPathOrNameThatACallerMadeUp(CapturedOutput output) {
        ags.senden(HttpRequest.newBuilder(ags.uri("/akten/erika.mustermann?name=Erika")).GET());
        ags.frage("query ErikaMustermann { ErikaMustermann }");

        assertThat(zeile(output, "POST /graphql 400")).endsWith("ms andere -");
        assertThat(zeile(output, " 401 ")).contains("GET andere 401");
        assertThat(output.getAll()).doesNotContainIgnoringCase("erika");
    }

    private static String zeile(CapturedOutput output, String part) {
        Warten.bis(() -> zeilen(output).stream().anyMatch(zeile -> zeile.contains(part)));
        return zeilen(output).stream().filter(zeile -> zeile.contains(part)).findFirst().orElseThrow();
    }

    private static List<String> zeilen(CapturedOutput output) {
        return output.getAll().lines().filter(zeile -> zeile.contains("passgenau.zugriff")).toList();
    }
}
