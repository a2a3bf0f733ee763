package de.passgenau.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import de.passgenau.api.ZweiProzesseTests.Speicher;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.pruefung.Socket;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.store.Kindprozess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("X-06 two applications on one store write one sequence of hits")
class ZweiProzesseTrefferTests {

    private static final Pattern PORT = Pattern.compile(".*Tomcat started on port (\\d+).*");
    private static final String SCHLUESSEL = "cHJvYmUtcHJvYmUtcHJvYmUtcHJvYmUtcHJvYmUtcHJvYmU=";

    @TempDir
    Path ordner;

    @Test
    void tellEachHitOnceAndInOrderWhicheverTookItInAndWhicheverIsAsked() throws Exception {
        int port = freePort();
        try (var store = Kindprozess.starte(Speicher.class, "--passgenau.daten=" + ordner,
                "--passgenau.store.port=" + port)) {
            store.warteAuf("laeuft"::equals);
            try (var first = application(port); var second = application(port)) {
                work(draht(first), draht(second));
            }
        }
    }

    private static void work(Draht first, Draht second) {
        var auftrag = first
                .frage("""
                        mutation { suchauftragSpeichern(eingabe: {name: "Hier und dort", stellenSuche: {text: "Drehorgelbau"}}) {
                          suchauftrag { id } } }
                        """)
                .an("/data/suchauftragSpeichern/suchauftrag/id")
                .asString();
        var hier = new Stellengang(first);
        var dort = new Stellengang(second);
        String marke;
        try (var einer = hoere(first, auftrag, ""); var anderer = hoere(second, auftrag, "")) {
            for (int i = 0; i < 5; i++) {
                var stelle = gemeldet(i % 2 == 0 ? hier : dort, i);
                assertThat(naechstes(einer)).as("whoever is told by the first").isEqualTo(stelle + " NEU");
                assertThat(naechstes(anderer)).as("whoever is told by the other").isEqualTo(stelle + " NEU");
            }
            var letzte = gemeldet(dort, 5);
            var ereignis = ereignis(einer);
            assertThat(text(ereignis)).isEqualTo(letzte + " NEU");
            marke = ereignis.at("/marke").asString();
        }
        var waehrenddessen = gemeldet(hier, 6);
        try (var weiter = hoere(second, auftrag, ", nach: \"" + marke + "\"")) {
            assertThat(naechstes(weiter)).as("a mark of the one goes on at the other")
                    .isEqualTo(waehrenddessen + " NEU");
            var danach = gemeldet(hier, 7);
            assertThat(naechstes(weiter)).isEqualTo(danach + " NEU");
        }
    }

    private static String gemeldet(Stellengang gang, int nummer) {
        return gang.gemeldet(Map.of("titel", "Drehorgelbau " + nummer)).at("/id").asString();
    }

    private static Socket hoere(Draht draht, String auftrag, String mehr) {
        return draht.socket()
                .begruessen()
                .hoeren("subscription { suchauftragTreffer(suchauftragId: \"" + auftrag + "\"" + mehr
                        + ") { marke aenderung fund { stellenangebotId } } }");
    }

    private static JsonNode ereignis(Socket socket) {
        return socket.naechste("next").at("/payload/data/suchauftragTreffer");
    }

    private static String naechstes(Socket socket) {
        return text(ereignis(socket));
    }

    private static String text(JsonNode ereignis) {
        return ereignis.at("/fund/stellenangebotId").asString() + ' ' + ereignis.at("/aenderung").asString();
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
