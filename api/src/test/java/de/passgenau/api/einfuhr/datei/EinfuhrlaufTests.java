package de.passgenau.api.einfuhr.datei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpServer;
import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Graphqlanfrage;
import de.passgenau.api.befehle.Server;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EinfuhrlaufTests {

    private static final int ALLE = 40;

    @TempDir
    private Path ordner = Path.of("");
    private final List<Integer> portionen = new ArrayList<>();
    private final ByteArrayOutputStream aus = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fehler = new ByteArrayOutputStream();

    @Test
    void takesSmallerPortionsWhereOneTakesTooLong() throws IOException {
        assertThat(lauf(anzahl -> anzahl <= 10)).isZero();

        assertThat(aus.toString(StandardCharsets.UTF_8)).contains("40 angelegt").doesNotContain("unvollständig");
        assertThat(portionen).containsExactly(20, 10, 10, 10, 10);
    }

    @Test
    void saysWhatItCouldNotFinish() throws IOException {
        assertThat(lauf(anzahl -> false)).isEqualTo(1);

        assertThat(aus.toString(StandardCharsets.UTF_8)).contains("0 angelegt", "unvollständig, 2 nicht bearbeitet");
        assertThat(Files.readString(ordner.resolve("bericht.csv"))).contains("1;s0;ABGELEHNT;;TIMEOUT;Zu langsam.");
    }

    /** In portions of 20 where any succeeds, of one otherwise. */
    private int lauf(IntPredicate schafft) throws IOException {
        var server = server(schafft);
        var umgebung = Map.of("PASSGENAU_SERVER", "http://127.0.0.1:" + server.getAddress().getPort(),
                "PASSGENAU_TOKEN", "demo");
        var aufruf = new Aufruf(Map.of(), umgebung, new PrintStream(aus, true, StandardCharsets.UTF_8),
                new PrintStream(fehler, true, StandardCharsets.UTF_8));
        try (var bericht = new Bericht(ordner.resolve("bericht.csv"))) {
            var lauf = new Einfuhrlauf(new Graphqlanfrage(new Server(aufruf)),
                    new Vorgang("importiere", "mutation { }", "liste", Map.of()), bericht, ALLE);
            var posten = IntStream.range(0, schafft.test(1) ? ALLE : 2)
                    .mapToObj(i -> new Lieferposten(i + 1L, "s" + i, Map.of()))
                    .toList();
            return lauf.fuehre(aufruf, false, () -> {
                for (int von = 0; von < posten.size(); von += 20) {
                    lauf.nimm(posten.subList(von, Math.min(posten.size(), von + 20)));
                }
            });
        } finally {
            server.stop(0);
        }
    }

    /** Takes over as many at a time as it can, and needs too long for more. */
    private HttpServer server(IntPredicate schafft) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/graphql", austausch -> {
            var frage = Document.parse(new String(austausch.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var anzahl = frage.getEmbedded(List.of("variables", "eingabe"), Document.class)
                    .getList("liste", Document.class)
                    .size();
            portionen.add(anzahl);
            var antwort = schafft.test(anzahl)
                    ? new Document("data", new Document("importiere", new Document("angelegt", anzahl)))
                    : new Document("errors", List.of(new Document("message", "Zu langsam.").append("extensions",
                            new Document("code", "TIMEOUT"))));
            var inhalt = antwort.toJson().getBytes(StandardCharsets.UTF_8);
            austausch.sendResponseHeaders(schafft.test(anzahl) ? 200 : 503, inhalt.length);
            austausch.getResponseBody().write(inhalt);
            austausch.close();
        });
        server.start();
        return server;
    }
}
