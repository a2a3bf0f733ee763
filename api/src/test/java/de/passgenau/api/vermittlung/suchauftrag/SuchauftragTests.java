package de.passgenau.api.vermittlung.suchauftrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.pruefung.Socket;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellengang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("X-06 a search that somebody keeps finds what is new for him, and for nobody else")
class SuchauftragTests {

    private static final String FELDER = "{ suchauftrag { id version name art rhythmus mindestpunkte stellenangebot"
            + " { id } } fehler { feld code } clientMutationId }";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Kennungen kennungen;
    private Draht fm = new Draht(0);
    private Stellengang stellen;
    private Fall gelegt = Fallbestand.inPrenzlau();
    private String fall = "";

    @BeforeEach
    void connect() {
        fm = new Draht(port);
        stellen = new Stellengang(fm);
        gelegt = new Fallbestand(store, faelle).lege(Fallbestand.inPrenzlau());
        fall = kennungen.global(Fall.class, gelegt.kennung());
    }

    private Antwort speichere(Draht draht, Map<String, ?> eingabe) {
        var alles = new HashMap<String, Object>(Map.of("name", "Suche " + UUID.randomUUID()));
        alles.putAll(eingabe);
        return draht.frage("mutation($e: SuchauftragSpeichernEingabe!) { suchauftragSpeichern(eingabe: $e) " + FELDER
                + " }", Map.of("e", alles));
    }

    private JsonNode gespeichert(Draht draht, Map<String, ?> eingabe) {
        var antwort = speichere(draht, eingabe);
        assertThat(antwort.an("/data/suchauftragSpeichern/fehler")).as(antwort.text()).isEmpty();
        return antwort.an("/data/suchauftragSpeichern/suchauftrag");
    }

    private Antwort loesche(Draht draht, JsonNode auftrag, int version) {
        return draht.frage("mutation { suchauftragLoeschen(eingabe: {id: \"" + auftrag.at("/id").asString()
                + "\", version: " + version + "}) { suchauftrag { version } fehler { code } } }");
    }

    private static List<String> eigene(Draht draht) {
        return draht.frage("{ suchauftraege(first: 100) { edges { node { id } } } }")
                .an("/data/suchauftraege")
                .findValuesAsString("id");
    }

    private static String id(JsonNode eines) {
        return eines.at("/id").asString();
    }

    private Socket hoere(Draht draht, JsonNode auftrag, String mehr) {
        return draht.socket()
                .begruessen()
                .hoeren("subscription { suchauftragTreffer(suchauftragId: \""
                        + id(auftrag) + "\"" + mehr
                        + ") { marke aenderung stelle { stellenangebotId treffer { punkte } } "
                        + "bewerber { kandidatId treffer { kandidat { pseudonym } } } } }");
    }

    private static JsonNode von(Socket socket, String pfad, String id) {
        var ereignis = socket.naechste("next").at("/payload/data/suchauftragTreffer");
        while (!ereignis.at(pfad).asString("").equals(id)) {
            ereignis = socket.naechste("next").at("/payload/data/suchauftragTreffer");
        }
        return ereignis;
    }

    @Test
    void belongsToWhoKeepsItAlone() {
        var auftrag = gespeichert(fm, Map.of("fallId", fall, "rhythmus", "TAEGLICH", "mindestpunkte", 60));
        var ags = fm.als("demo-ags");

        assertThat(auftrag.at("/art").asString()).isEqualTo("STELLEN_FUER_FALL");
        assertThat(eigene(fm)).contains(id(auftrag));
        assertThat(eigene(ags)).doesNotContain(id(auftrag));
        assertThat(speichere(ags, Map.of("suchauftragId", id(auftrag), "version", 1, "stellenangebotId",
                id(stellen.gemeldet(Map.of())))).an("/data/suchauftragSpeichern/fehler/0/code").asString())
                .isEqualTo("NICHT_GEFUNDEN");
        try (var fremder = hoere(ags, auftrag, "")) {
            assertThat(fremder.naechste("error").at("/payload/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
        }
    }

    @Test
    @DisplayName("X-06 it tells of what fits, goes on behind a mark, and ends when it is deleted")
    void tellsOfHitsUntilItIsDeleted() {
        var auftrag = gespeichert(fm, Map.of("fallId", fall));
        String marke;
        try (var socket = hoere(fm, auftrag, "")) {
            var erste = stellen.gemeldet(Map.of());
            var ereignis = von(socket, "/stelle/stellenangebotId", id(erste));
            assertThat(ereignis.at("/aenderung").asString()).isEqualTo("NEU");
            marke = ereignis.at("/marke").asString();
        }
        var inzwischen = stellen.gemeldet(Map.of());
        try (var socket = hoere(fm, auftrag, ", nach: \"" + marke + "\"")) {
            assertThat(von(socket, "/stelle/stellenangebotId", id(inzwischen)).at("/aenderung").asString())
                    .isEqualTo("NEU");

            assertThat(loesche(fm, auftrag, auftrag.at("/version").asInt()).an("/data/suchauftragLoeschen/fehler"))
                    .isEmpty();

            assertThat(socket.naechste("error").at("/payload/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
        }
        assertThat(eigene(fm)).doesNotContain(id(auftrag));
    }

    @Test
    void findsPeopleForAnOffer() {
        var ags = fm.als("demo-ags");
        var auftrag = gespeichert(ags, Map.of("stellenangebotId", id(stellen.gemeldet(Map.of()))));
        try (var socket = hoere(ags, auftrag, "")) {
            new Fallbestand(store, faelle).lege(Fallbestand.inSchwedt());

            var ereignis = socket.naechste("next").at("/payload/data/suchauftragTreffer/bewerber");

            assertThat(ereignis.at("/treffer/kandidat/pseudonym").asString()).isNotEmpty();
        }
    }

    @Test
    void refusesWhatIsNotThereOrNotOneThing() {
        assertThat(code(Map.of())).isEqualTo("UNGUELTIG");
        assertThat(code(Map.of("fallId", fall, "stellenangebotId", id(stellen.gemeldet(Map.of())))))
                .isEqualTo("UNGUELTIG");
        assertThat(code(Map.of("fallId", "erfunden"))).isEqualTo("NICHT_GEFUNDEN");
        assertThat(code(Map.of("fallId", fall, "mindestpunkte", 101))).isEqualTo("UNGUELTIG");
        assertThat(code(Map.of("fallId", fall, "name", " "))).isEqualTo("PFLICHTFELD");
        assertThat(speichere(fm.als("demo-fallmanager-2"), Map.of("fallId", fall))
                .an("/data/suchauftragSpeichern/fehler/0/code")
                .asString()).isEqualTo("NICHT_GEFUNDEN");
    }

    private String code(Map<String, ?> eingabe) {
        return speichere(fm, eingabe).an("/data/suchauftragSpeichern/fehler/0/code").asString();
    }

    @Test
    void isChangedOnItsVersionAndRepeatedOnce() {
        var einmal = Map.of("fallId", fall, "name", "Lager", "clientMutationId", "suche-" + UUID.randomUUID());
        var auftrag = gespeichert(fm, einmal);
        assertThat(id(gespeichert(fm, einmal))).isEqualTo(id(auftrag));

        var version = auftrag.at("/version").asInt();
        var neu = gespeichert(fm, Map.of("suchauftragId", id(auftrag), "version", version, "fallId", fall, "name",
                "Lager und Versand"));
        assertThat(neu.at("/name").asString()).isEqualTo("Lager und Versand");
        assertThat(code(Map.of("suchauftragId", id(auftrag), "version", version, "fallId", fall)))
                .isEqualTo("VERALTET");
        assertThat(loesche(fm, neu, version).an("/data/suchauftragLoeschen/fehler/0/code").asString())
                .isEqualTo("VERALTET");
    }

    @Test
    void goesWithTheCase() {
        var auftrag = gespeichert(fm, Map.of("fallId", fall));

        store.remove(gelegt);
        faelle.entfernt(gelegt.kennung());

        assertThat(eigene(fm)).doesNotContain(id(auftrag));
    }
}
