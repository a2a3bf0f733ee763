package de.passgenau.api.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import de.passgenau.api.PassgenauApplication;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.store.Kindprozess;
import de.passgenau.api.store.NurStore;
import de.passgenau.api.store.Warten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Two applications, one of them in a process of its own, on one store in a third. */
class ZweiProzesseVergabeTests {

    private static final Pattern PORT = Pattern.compile(".*Tomcat started on port (\\d+).*");
    private static final String SCHLUESSEL = "cHJvYmUtcHJvYmUtcHJvYmUtcHJvYmUtcHJvYmUtcHJvYmU=";
    private static final int PLAETZE = 3;
    private static final int ANSTURM = 100;

    @TempDir
    Path ordner;
    @TempDir
    Path eigener;

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
    @DisplayName("M-06, M-03 of a hundred at two processes at once as many get a place as there are, and each of the others a position of her own")
    void givesEachPlaceOnce() throws Exception {
        int port = freePort();
        try (var store = Kindprozess.starte(Speicher.class, "--passgenau.daten=" + ordner,
                "--passgenau.store.port=" + port)) {
            store.warteAuf("laeuft"::equals);
            var uri = "--passgenau.mongodb.uri=mongodb://127.0.0.1:" + port;
            try (var anderer = Kindprozess.starte(PassgenauApplication.class,
                    Map.of("PASSGENAU_SCHLUESSEL", SCHLUESSEL), "--server.port=0", uri);
                    var eine = new SpringApplication(PassgenauApplication.class).run("--server.port=0", uri,
                            "--passgenau.schluessel=" + SCHLUESSEL, "--passgenau.daten=" + eigener)) {
                vergib(eine, new Draht(port(anderer)));
            }
        }
    }

    private static void vergib(ConfigurableApplicationContext eine, Draht anderer) throws Exception {
        var hier = new Kursgang(new Draht(
                Integer.parseInt(eine.getEnvironment().getRequiredProperty("local.server.port"))));
        var dort = new Kursgang(anderer);
        var bestand = new Katalogbestand(eine);
        var durchgang = hier.geplant(bestand.massnahme(), PLAETZE, LocalDate.now().minusDays(7));
        var alle = IntStream.range(0, ANSTURM).mapToObj(i -> hier.vorgeschlagen(durchgang, bestand.fall())).toList();

        var antworten = zugleich(alle, hier, dort);

        assertThat(antworten).filteredOn(antwort -> antwort.at("/fehler").isEmpty()).hasSize(PLAETZE);
        assertThat(antworten.stream()
                .filter(antwort -> !antwort.at("/fehler").isEmpty())
                .map(antwort -> antwort.at("/fehler/0/code").asString() + antwort.at("/warteplatz").asInt()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, ANSTURM - PLAETZE)
                        .mapToObj(platz -> "KEIN_PLATZ" + platz)
                        .toList());
        for (var gang : List.of(hier, dort)) {
            Warten.bis(() -> gang.belegung(durchgang).at("/belegung/belegt").asInt() == PLAETZE
                    && gang.belegung(durchgang).at("/belegung/wartend").asInt() == ANSTURM - PLAETZE);
        }
    }

    /** Every other one there. */
    private static List<JsonNode> zugleich(List<String> teilnahmen, Kursgang hier, Kursgang dort) throws Exception {
        var start = new CyclicBarrier(teilnahmen.size());
        var aufrufe = IntStream.range(0, teilnahmen.size()).<Callable<JsonNode>>mapToObj(i -> () -> {
            start.await();
            return (i % 2 == 0 ? hier : dort).zuweisen(teilnahmen.get(i), "");
        }).toList();
        try (var threads = Executors.newFixedThreadPool(teilnahmen.size())) {
            var antworten = new ArrayList<JsonNode>();
            for (var antwort : threads.invokeAll(aufrufe)) {
                antworten.add(antwort.get());
            }
            return antworten;
        }
    }

    private static int port(Kindprozess anwendung) {
        var line = PORT.matcher(anwendung.warteAuf(text -> PORT.matcher(text).matches()));
        assertThat(line.matches()).isTrue();
        return Integer.parseInt(line.group(1));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
