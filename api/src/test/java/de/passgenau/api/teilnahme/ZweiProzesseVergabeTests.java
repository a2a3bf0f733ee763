package de.passgenau.api.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.GemeinsamerSpeicher;
import de.passgenau.api.PassgenauApplication;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.store.Warten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Two applications, one of them in a process of its own, on one store in a third. */
class ZweiProzesseVergabeTests {

    private static final int PLAETZE = 3;
    private static final int ANSTURM = 100;

    @TempDir
    Path ordner;
    @TempDir
    Path eigener;

    @Test
    @DisplayName("M-06, M-03 of a hundred at two processes at once as many get a place as there are, and each of the others a position of her own")
    void givesEachPlaceOnce() throws Exception {
        try (var store = new GemeinsamerSpeicher(ordner);
                var anderer = store.anwendung();
                var eine = new SpringApplication(PassgenauApplication.class).run(Stream
                        .concat(store.arguments().stream(), Stream.of("--passgenau.daten=" + eigener,
                                "--passgenau.schluessel=" + GemeinsamerSpeicher.secret()))
                        .toArray(String[]::new))) {
            vergib(eine, GemeinsamerSpeicher.draht(anderer));
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
}
