package de.passgenau.api.vermittlung.suchauftrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.pruefung.Socket;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.vermittlung.meldung.Trefferabruf;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("X-06 a search for offers that somebody keeps tells of new and changed ones that it finds")
class StellensuchauftragTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Suchauftragsmeldung meldung;
    @Autowired
    private Dokumentliste<Suchauftrag> auftraege;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;
    private Draht ags = new Draht(0);
    private Stellengang stellen;
    private String wort = "";

    @BeforeEach
    void connect() {
        ags = new Draht(port).als("demo-ags");
        stellen = new Stellengang(ags);
        wort = "Zupfinstrument" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[^a-z]", "q");
    }

    private Antwort speichere(Map<String, ?> eingabe) {
        var alles = new HashMap<String, Object>(Map.of("name", "Suche " + UUID.randomUUID()));
        alles.putAll(eingabe);
        return ags.frage("mutation($e: SuchauftragSpeichernEingabe!) { suchauftragSpeichern(eingabe: $e) { suchauftrag"
                + " { id version art fall: name stellenangebot { id } stellenSuche { text arten orte umkreis { ort km }"
                + " } } fehler { feld code meldung } } }", Map.of("e", alles));
    }

    private JsonNode gespeichert(Map<String, ?> suche) {
        var antwort = speichere(Map.of("stellenSuche", suche));
        assertThat(antwort.an("/data/suchauftragSpeichern/fehler")).as(antwort.text()).isEmpty();
        return antwort.an("/data/suchauftragSpeichern/suchauftrag");
    }

    private Socket hoere(JsonNode auftrag, String mehr) {
        return ags.socket()
                .begruessen()
                .hoeren("subscription { suchauftragTreffer(suchauftragId: \"" + auftrag.at("/id").asString()
                        + "\"" + mehr + ") { marke aenderung stelle { stellenangebotId } fund { stellenangebotId"
                        + " stellenangebot { titel } } } }");
    }

    private static JsonNode naechstes(Socket socket) {
        return socket.naechste("next").at("/payload/data/suchauftragTreffer");
    }

    private JsonNode stelle(String titel) {
        return stellen.gemeldet(Map.of("titel", titel));
    }

    private static String id(JsonNode eines) {
        return eines.at("/id").asString();
    }

    @Test
    void tellsOfNewAndChangedOffersInOrderAndGoesOnBehindAMark() {
        var auftrag = gespeichert(Map.of("text", wort, "orte", List.of("Prenzlau")));
        assertThat(auftrag.at("/art").asString()).isEqualTo("STELLENSUCHE");
        assertThat(auftrag.at("/stellenSuche/text").asString()).isEqualTo(wort);
        String marke;
        JsonNode erste;
        JsonNode andere;
        try (var socket = hoere(auftrag, "")) {
            andere = stelle("Hilfskraft im Lager");
            erste = stelle("Bau von " + wort);
            var neu = naechstes(socket);
            assertThat(neu.at("/aenderung").asString()).isEqualTo("NEU");
            assertThat(neu.at("/fund/stellenangebotId").asString()).isEqualTo(id(erste));
            assertThat(neu.at("/fund/stellenangebot/titel").asString()).contains(wort);
            assertThat(neu.at("/stelle").isNull()).isTrue();
            marke = neu.at("/marke").asString();
        }
        stellen.geaendert(andere, Stellengang.lager(Map.of("titel", "Lager für " + wort)));
        stellen.geaendert(erste, Stellengang.lager(Map.of("titel", "Reparatur von " + wort)));
        try (var socket = hoere(auftrag, ", nach: \"" + marke + "\"")) {
            var gemeldete = List.of(naechstes(socket), naechstes(socket));
            assertThat(gemeldete).extracting(eines -> eines.at("/fund/stellenangebotId").asString())
                    .containsExactlyInAnyOrder(id(andere), id(erste));
            assertThat(gemeldete).extracting(eines -> eines.at("/aenderung").asString())
                    .containsExactly("GEAENDERT", "GEAENDERT");
        }
    }

    @Test
    @DisplayName("It finds what the same search finds, by words, place, occupation, kind and day")
    void findsWhatTheSearchFinds() {
        var passende = List.<Map<String, Object>>of(Map.of("umkreis", Map.of("ort", "Prenzlau", "km", 25)),
                Map.of("berufe", List.of("513")), Map.of("arten", List.of("ARBEIT")), Map.of("stand",
                        "VEROEFFENTLICHT"),
                Map.of("betreuer", List.of("demo-ags"), "nurEigene", true),
                Map.of("gueltigAm", LocalDate.now(clock).toString()));
        var unpassende = List.<Map<String, Object>>of(Map.of("umkreis", Map.of("ort", "10115", "km", 5)),
                Map.of("berufe", List.of("43")), Map.of("arten", List.of("MINIJOB")), Map.of("stand", "GESCHLOSSEN"),
                Map.of("betreuer", List.of("jemand"), "nurEigene", true), Map.of("gueltigAm", "2020-01-01"));
        var alle = Stream.concat(passende.stream(), unpassende.stream()).map(this::mitWort).toList();
        var auftraege = alle.stream().map(suche -> auftrag(gespeichert(suche))).toList();
        var marken = auftraege.stream().map(einer -> seit(einer, null).marke()).toList();
        var stelle = wartend(() -> stelle("Klang von " + wort));

        for (int i = 0; i < alle.size(); i++) {
            var gemeldete = seit(auftraege.get(i), marken.get(i)).ereignisse()
                    .stream()
                    .map(SuchauftragEreignis::stellenangebotId)
                    .toList();
            assertThat(gefunden(alle.get(i))).as(alle.get(i).toString()).isEqualTo(i < passende.size() ? 1 : 0);
            assertThat(gemeldete).as(alle.get(i).toString())
                    .isEqualTo(i < passende.size() ? List.of(id(stelle)) : List.of());
        }
    }

    /** Until it is told to who hears of everything with the word. */
    private JsonNode wartend(Supplier<JsonNode> tat) {
        try (var socket = hoere(gespeichert(mitWort(Map.of())), "")) {
            var getan = tat.get();
            assertThat(naechstes(socket).at("/fund/stellenangebotId").asString()).isEqualTo(id(getan));
            return getan;
        }
    }

    private Suchauftrag auftrag(JsonNode gespeichert) {
        return auftraege.leser()
                .lade(kennungen.id(Suchauftrag.class, id(gespeichert)), Sichtfilter.alles())
                .orElseThrow();
    }

    private Trefferabruf<SuchauftragEreignis> seit(Suchauftrag auftrag, @Nullable String marke) {
        var anrufer = new Anrufer("demo-ags", null, Set.of(Rolle.ARBEITGEBERSERVICE), Set.of(), null, null, null,
                Set.of());
        return meldung.seit(auftrag, marke, 50, Einsicht.imHintergrund(anrufer, "test", Zweck.VERMITTLUNG));
    }

    private Map<String, Object> mitWort(Map<String, Object> suche) {
        var alles = new HashMap<>(suche);
        alles.put("text", wort);
        return alles;
    }

    private int gefunden(Map<String, Object> suche) {
        return ags.frage("query($s: StellenSuche) { stellenangebote(suche: $s) { totalCount } }", Map.of("s", suche))
                .an("/data/stellenangebote/totalCount")
                .asInt();
    }

    @Test
    void refusesWhatCannotBeSearchedForAndMoreThanOneThing() {
        assertThat(fehler(Map.of("stellenSuche", Map.of("text", "x".repeat(201))))).containsExactly(
                "stellenSuche UNGUELTIG");
        assertThat(fehler(Map.of("stellenSuche", Map.of("umkreis", Map.of("ort", "Nirgendwoheim", "km", 5)))))
                .containsExactly("stellenSuche UNGUELTIG");
        assertThat(fehler(Map.of("stellenSuche", Map.of("text", wort), "stellenangebotId", id(stelle("Lagerhilfe")))))
                .containsExactly("fallId UNGUELTIG");
    }

    private List<String> fehler(Map<String, ?> eingabe) {
        return speichere(eingabe).an("/data/suchauftragSpeichern/fehler")
                .valueStream()
                .map(einer -> einer.at("/feld").asString() + ' ' + einer.at("/code").asString())
                .toList();
    }
}
