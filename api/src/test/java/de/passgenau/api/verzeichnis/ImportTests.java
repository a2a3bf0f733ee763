package de.passgenau.api.verzeichnis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Anwendungstest
class ImportTests {

    private static final String BERUFE = "query($text: String!) { berufe(text: $text, first: 1) { kldb titel } }";

    @LocalServerPort
    private int port;
    private Draht admin = new Draht(0);

    @BeforeEach
    void connect() {
        admin = new Draht(port).als("demo-admin");
    }

    @Test
    void takesOverTitlesAndReportsEveryLineItRejects() {
        var answer = send("berufe", """
                bkz\tbenennung
                94214-102\tHarfenist/in
                kaputt\tNiemand/in
                94214-103\t
                """);

        assertThat(answer).contains("{\"abgelehnt\":{\"zeile\":3,", "Kein Schlüssel der KldB: „kaputt“", "\"zeile\":4")
                .endsWith("{\"fertig\":{\"gelesen\":3,\"uebernommen\":1,\"abgelehnt\":2}}");
        assertThat(kldb("Harfenistin")).isEqualTo("94214");
    }

    @Test
    void namesAPositionOnceItsStructureIsKnown() {
        send("berufe", "kldb;benennung\n94302;Zauberkünstler/in\n");
        assertThat(titel("Zauberkünstler")).startsWith("Berufsgattung 94302");

        send("berufe", "code;titel\n94302;Moderation und Unterhaltung - fachlich ausgerichtete Tätigkeiten\n");

        assertThat(titel("Zauberkünstler")).startsWith("Moderation und Unterhaltung");
    }

    @Test
    void readsGeonamesAsPublishedAndTablesInWindowsEncoding() {
        send("orte", "DE\t25980\tSylt\tSchleswig-Holstein\tSH\t\t00\tNordfriesland\t01054\t54.9079\t8.3269\t4\n");
        send("orte", "plz;ort;kreis;land;lat;lon\n27498;Helgoland Düne;Pinneberg;DE-SH;54,18;7,91\n",
                Charset.forName("windows-1252"));

        assertThat(admin.frage("{ orte(text: \"25980\") { name kreis land } }").an("/data/orte/0").toString())
                .isEqualTo("{\"name\":\"Sylt\",\"kreis\":\"Nordfriesland\",\"land\":\"DE-SH\"}");
        assertThat(admin.frage("{ orte(text: \"helgoland\") { name } }").an("/data/orte/0/name").asString())
                .isEqualTo("Helgoland Düne");
    }

    @Test
    void refusesAFileOfAnotherKindAndSaysWhatItExpects() {
        var answer = admin
                .senden(admin.an("/verwaltung/verzeichnisse/berufe").POST(BodyPublishers.ofString("a;b\n1;2\n")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("keine Spalten für Schlüssel", "a, b");
    }

    @Test
    void takesRowsOfAnyLengthAndRefusesWhatIsNoText() {
        var uneven = send("orte", "plz;ort;kreis;land;lat;lon\n99999\n99997;Kurz;K;DE-TH;51;10;mehr\n");
        var binary = admin.senden(admin.an("/verwaltung/verzeichnisse/orte")
                .POST(BodyPublishers.ofByteArray(
                        new byte[] {80, 75, 3, 4, 0, 0, ',', '"', 10, 0})));

        assertThat(uneven).contains("\"uebernommen\":1,\"abgelehnt\":1");
        assertThat(binary.status()).isEqualTo(400);
        assertThat(binary.text()).contains("Binärdaten");
    }

    @Test
    void isOpenToAdministratorsAlone() {
        var ags = admin.als("demo-ags");

        assertThat(ags.senden(ags.an("/verwaltung/verzeichnisse/orte").POST(BodyPublishers.ofString("x"))).status())
                .isEqualTo(403);
    }

    private String send(String art, String text) {
        return send(art, text, StandardCharsets.UTF_8);
    }

    private String send(String art, String text, Charset charset) {
        var answer = admin.senden(admin.an("/verwaltung/verzeichnisse/" + art)
                .POST(BodyPublishers.ofString(text, charset)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text().strip();
    }

    private String kldb(String text) {
        return admin.frage(BERUFE, Map.of("text", text)).an("/data/berufe/0/kldb").asString();
    }

    private String titel(String text) {
        return admin.frage(BERUFE, Map.of("text", text)).an("/data/berufe/0/titel").asString();
    }
}
