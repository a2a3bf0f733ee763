package de.passgenau.api.vermittlung.webhook.zustellung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.vermittlung.folge.Folgealterung;
import de.passgenau.api.vermittlung.folge.Verteiler;
import de.passgenau.api.vermittlung.meldung.Trefferaenderung;
import de.passgenau.api.vermittlung.webhook.Webhook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DirtiesContext
@TestPropertySource(properties = {"passgenau.webhook.lokal=true", "passgenau.webhook.erste-pause=50ms",
        "passgenau.webhook.hoechste-pause=200ms", "passgenau.webhook.versuche=4", "passgenau.webhook.frist=1s",
        "passgenau.webhook.je-sekunde=1000", "passgenau.webhook.fehlschlaege=12"})
@DisplayName("X-06 hits of a saved search are sent to an address")
class WebhookTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Zusteller zusteller;
    @Autowired
    private Zugriffe zugriffe;
    @Autowired
    private Verteiler verteiler;
    private final Empfaenger empfaenger = new Empfaenger();
    private Webhookgang gang = new Webhookgang(new Draht(0));
    private Stellengang stellen;
    private Fall fall = Fallbestand.inPrenzlau();

    @BeforeEach
    void connect() {
        var draht = new Draht(port);
        gang = new Webhookgang(draht);
        stellen = new Stellengang(draht);
        fall = new Fallbestand(store, faelle).lege(Fallbestand.inPrenzlau());
    }

    @AfterEach
    void close() {
        gang.loescheAlle();
        empfaenger.close();
    }

    private JsonNode auftrag() {
        return gang.suchauftrag(Map.of("fallId", kennungen.global(Fall.class, fall.kennung())));
    }

    private JsonNode webhook() {
        return gang.eingerichtet(empfaenger.adresse("/"), auftrag());
    }

    private String gemeldet() {
        return stellen.gemeldet(Map.of()).at("/id").asString();
    }

    private List<String> angekommene() {
        return empfaenger.treffer().stream().map(Empfaenger.Nachricht::stelle).toList();
    }

    /** What is asked of the store by whomever, of what this is about; versions are compared from time to time. */
    static final class Zugriffe implements CommandListener {

        private static final Set<String> FRAGEN = Set.of("find", "count", "insert", "update", "delete");

        private final Queue<String> alle = new ConcurrentLinkedQueue<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            var befehl = event.getCommand().toJson();
            if (befehl.matches(".*\"(webhook[a-z]*|vollmachten|suchauftraege|trefferfolge)\".*")
                    && FRAGEN.contains(event.getCommandName()) && !befehl.contains("projection")) {
                alle.add(befehl);
            }
        }

        List<String> seitZuletzt() {
            var bisher = List.copyOf(alle);
            alle.clear();
            return bisher;
        }
    }

    /** Lets the store tell. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Mitschnitt {

        @Bean
        Zugriffe zugriffe() {
            return new Zugriffe();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer mitschnitt(Zugriffe zugriffe) {
            return einstellungen -> einstellungen.addCommandListener(zugriffe);
        }
    }

    private static void warteBis(org.awaitility.core.ThrowingRunnable bedingung) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20)).untilAsserted(bedingung);
    }

    @Test
    void tellsOfWhatIsSearchedForNobodyInParticular() {
        gang.eingerichtet(empfaenger.adresse("/"), gang.suchauftrag(Map.of("stellenSuche", Map.of("text",
                "Spinettbau"))));
        gemeldet();

        var stelle = stellen.gemeldet(Map.of("titel", "Hilfe im Spinettbau")).at("/id").asString();

        warteBis(() -> assertThat(angekommene()).containsExactly(stelle));
    }

    @Test
    @DisplayName("X-06 what was missed for too long is said to be missed, and it goes on with what is new")
    void tellsOfAGapWhereNobodyKnowsAnyMore() {
        var webhook = webhook().at("/webhook");
        var erste = gemeldet();
        warteBis(() -> assertThat(angekommene()).contains(erste));
        schalte(webhook, false);
        var verpasste = List.of(gemeldet(), gemeldet(), gemeldet());
        var bezuege = verpasste.stream().map(id -> kennungen.id(Stellenangebot.class, id)).toList();
        warteBis(() -> assertThat(store.count(Query.query(Criteria.where("bezug").in(bezuege)), "trefferfolge"))
                .isEqualTo(3));
        assertThat(Folgealterung.vergissAlles(store, verteiler)).isGreaterThanOrEqualTo(3);

        schalte(webhook, true);

        warteBis(() -> assertThat(gang.zustellungen(webhook)).anyMatch(eine -> eine.at("/art")
                .asString()
                .equals("LUECKE")));
        var danach = gemeldet();
        warteBis(() -> assertThat(angekommene()).contains(danach).doesNotContainAnyElementsOf(verpasste));
        assertThat(empfaenger.alle().stream().map(eine -> eine.inhalt().at("/art").asString())).contains("LUECKE");
    }

    private void schalte(JsonNode webhook, boolean aktiv) {
        var stand = gang.webhook(webhook);
        gang.tue("webhookAendern", Map.of("id", stand.at("/id").asString(), "version", stand.at("/version").asInt(),
                "name", "Haken", "adresse", stand.at("/adresse").asString(), "aktiv", aktiv));
    }

    @Test
    void arrivesSignedAndSaysNothingOfAnybody() {
        var webhook = webhook();
        var stelle = gemeldet();

        warteBis(() -> assertThat(angekommene()).contains(stelle));
        var nachricht = empfaenger.treffer().getFirst();

        assertThat(nachricht.istEcht(webhook.at("/schluessel").asString())).isTrue();
        assertThat(nachricht.istEcht("demo-falscher-schluessel")).isFalse();
        assertThat(nachricht.kopfId()).isEqualTo(nachricht.id());
        assertThat(nachricht.inhalt().at("/aenderung").asString()).isEqualTo("NEU");
        assertThat(nachricht.inhalt().propertyNames()).containsExactlyInAnyOrder("ereignisId", "art", "webhookId",
                "nummer", "zeitpunkt", "suchauftragId", "aenderung", "stellenangebotId", "punkte", "marke");
        warteBis(() -> assertThat(gang.staende(webhook.at("/webhook"))).containsOnly("ZUGESTELLT"));
        assertThat(gang.zustellungen(webhook.at("/webhook")).getLast().at("/id").asString())
                .isEqualTo(nachricht.id());
    }

    @Test
    void isTriedAgainAndComesInItsOrder() {
        webhook();
        empfaenger.mit(nachricht -> empfaenger.treffer().size() <= 2 ? 500 : 200);
        var gemeldete = IntStream.range(0, 4).mapToObj(i -> gemeldet()).toList();

        warteBis(() -> assertThat(angekommene()).containsAll(gemeldete));

        assertThat(angekommene()).hasSize(6);
        assertThat(empfaenger.treffer().stream().limit(3).map(Empfaenger.Nachricht::id).distinct()).hasSize(1);
        assertThat(empfaenger.treffer().stream().map(Empfaenger.Nachricht::nummer)).isSorted();
    }

    @Test
    void liesDeadAfterEnoughTriesAndIsSentAgainOnDemand() {
        var webhook = webhook().at("/webhook");
        empfaenger.mit(nachricht -> 503);
        var stelle = gemeldet();
        warteBis(() -> assertThat(gang.staende(webhook)).containsExactly("GESCHEITERT"));
        var tote = gang.zustellungen(webhook).getFirst();
        assertThat(tote.at("/versuche").asInt()).isEqualTo(4);
        assertThat(tote.at("/antwort").asInt()).isEqualTo(503);
        assertThat(tote.at("/fehler").asString()).isEqualTo("STATUS");
        assertThat(gang.webhook(webhook).at("/gescheitert").asInt()).isOne();

        empfaenger.mit(nachricht -> 200);
        gang.tue("webhookZustellungenWiederholen", Map.of("webhookId", webhook.at("/id").asString()));

        warteBis(() -> assertThat(gang.staende(webhook)).containsExactly("ZUGESTELLT"));
        assertThat(angekommene()).hasSize(5).containsOnly(stelle);
        assertThat(empfaenger.treffer().stream().map(Empfaenger.Nachricht::id).distinct())
                .containsExactly(tote.at("/id").asString());
    }

    @Test
    void doesNotWaitForWhoIsSlow() throws InterruptedException {
        var auftrag = auftrag();
        var frei = new CountDownLatch(1);
        try (var langsamer = new Empfaenger().mit(nachricht -> warte(frei))) {
            var haengt = gang.eingerichtet(langsamer.adresse("/"), auftrag).at("/webhook");
            gang.eingerichtet(empfaenger.adresse("/"), auftrag);
            var gemeldete = IntStream.range(0, 3).mapToObj(i -> gemeldet()).toList();

            warteBis(() -> assertThat(angekommene()).containsExactlyInAnyOrderElementsOf(gemeldete));
            assertThat(langsamer.treffer()).hasSizeLessThan(3);
            warteBis(() -> assertThat(gang.zustellungen(haengt))
                    .anyMatch(eine -> eine.at("/fehler").asString("").equals("ZEITUEBERSCHREITUNG")));
            frei.countDown();
        }
    }

    private static int warte(CountDownLatch frei) {
        try {
            return frei.await(20, TimeUnit.SECONDS) ? 200 : 500;
        } catch (InterruptedException e) {
            return 500;
        }
    }

    @Test
    void followsNobodyElsewhere() {
        var webhook = webhook().at("/webhook");
        empfaenger.mit(nachricht -> 302);
        gemeldet();

        warteBis(() -> assertThat(gang.staende(webhook)).containsExactly("GESCHEITERT"));

        assertThat(gang.zustellungen(webhook).getFirst().at("/fehler").asString()).isEqualTo("UMLEITUNG");
        assertThat(empfaenger.alle()).extracting(Empfaenger.Nachricht::pfad).doesNotContain("/anderswo");
    }

    @Test
    void restsWhereTheReceiverIsGoneAndGoesOnWithWhatWasMissed() {
        var webhook = webhook().at("/webhook");
        empfaenger.mit(nachricht -> 410);
        gemeldet();
        warteBis(() -> assertThat(gang.webhook(webhook).at("/pause/grund").asString("")).isEqualTo("ZIEL_AUFGEGEBEN"));
        empfaenger.mit(nachricht -> 200);
        var inzwischen = gemeldet();
        assertThat(angekommene()).doesNotContain(inzwischen);

        var stand = gang.webhook(webhook);
        gang.tue("webhookAendern", Map.of("id", stand.at("/id").asString(), "version", stand.at("/version").asInt(),
                "name", "Wieder da", "adresse", empfaenger.adresse("/neu")));

        warteBis(() -> assertThat(angekommene()).contains(inzwischen));
        assertThat(empfaenger.treffer().getLast().pfad()).isEqualTo("/neu");
    }

    @Test
    void restsAfterTooManyFailuresInARow() {
        var webhook = webhook().at("/webhook");
        empfaenger.mit(nachricht -> 500);
        IntStream.range(0, 4).forEach(i -> gemeldet());

        warteBis(() -> assertThat(gang.webhook(webhook).at("/pause/grund").asString("")).isEqualTo("ZU_VIELE_FEHLER"));

        assertThat(empfaenger.treffer()).hasSize(12);
        assertThat(gang.webhook(webhook).at("/offen").asInt()).isPositive();
    }

    @Test
    void tellsNothingToWhoMayNotKnowAnyMore() {
        var webhook = webhook().at("/webhook");
        empfaenger.mit(nachricht -> {
            faelle.gespeichert(List.of(store.save(woanders())));
            return 500;
        });
        gemeldet();

        warteBis(() -> assertThat(gang.staende(webhook)).containsExactly("VERWORFEN"));

        assertThat(empfaenger.treffer()).hasSize(1);
        gemeldet();
        assertThat(gang.staende(webhook)).hasSize(1);
    }

    private Fall woanders() {
        var jetzt = Objects.requireNonNull(store.findById(fall.id(), Fall.class));
        return new Fall(jetzt.id(), jetzt.version(), jetzt.schema(), jetzt.fallnummer(), jetzt.namensschluessel(),
                jetzt.bgId(), new Zustaendigkeit("Schwedt", "demo-fallmanager-2"), jetzt.person(), jetzt.verlauf(),
                jetzt.einwilligungen(), jetzt.pool(), jetzt.traeger(), jetzt.zustand(), jetzt.verwahrung(),
                jetzt.schluessel(),
                jetzt.spur());
    }

    @Test
    void isCarriedOnceByTwoAtTheSameTime() {
        var webhook = webhook().at("/webhook");
        var frei = new CountDownLatch(1);
        empfaenger.mit(nachricht -> {
            IntStream.range(0, 8)
                    .parallel()
                    .forEach(i -> zusteller.stelleZu(
                            kennungen.id(Zustellung.class, nachricht.id())));
            frei.countDown();
            return 200;
        });
        gemeldet();

        warteBis(() -> assertThat(gang.staende(webhook)).containsExactly("ZUGESTELLT"));

        assertThat(warte(frei)).isEqualTo(200);
        assertThat(empfaenger.treffer()).hasSize(1);
    }

    @Test
    void goesWithTheCaseOfThePersonAndWithTheSearch() {
        var ags = new Webhookgang(new Draht(port).als("demo-ags"));
        var suche = ags.suchauftrag(Map.of("stellenangebotId", gemeldet()));
        var webhook = ags.eingerichtet(empfaenger.adresse("/"), suche).at("/webhook");
        empfaenger.mit(nachricht -> 500);
        var person = new Fallbestand(store, faelle).lege(Fallbestand.inPrenzlau());
        warteBis(() -> assertThat(empfaenger.treffer())
                .anyMatch(nachricht -> !nachricht.inhalt().at("/kandidatId").asString("").isEmpty()));

        store.remove(person);
        faelle.entfernt(person.kennung());

        warteBis(() -> assertThat(store.findAll(Zustellung.class)
                .stream()
                .filter(eine -> person.id().equals(eine.inhalt().fall()))
                .filter(eine -> eine.inhalt().aenderung() == Trefferaenderung.NEU)).isEmpty());
        new Draht(port).als("demo-ags")
                .frage("mutation { suchauftragLoeschen(eingabe: {id: \"" + suche.at("/id").asString()
                        + "\", version: " + suche.at("/version").asInt() + "}) { fehler { code } } }");
        warteBis(() -> assertThat(ags.webhook(webhook).isNull()).isTrue());
        assertThat(ags.zustellungen(webhook)).isEmpty();
    }

    @Test
    void signsWithBothKeysForAWhile() {
        var erster = webhook();
        var webhook = erster.at("/webhook");
        var zweiter = gang.tue("webhookSchluesselErneuern", Map.of("id", webhook.at("/id").asString(), "version",
                webhook.at("/version").asInt())).at("/schluessel").asString();
        gang.geprueft(webhook);
        warteBis(() -> assertThat(empfaenger.alle()).hasSize(1));

        var nachricht = empfaenger.alle().getFirst();
        assertThat(nachricht.art()).isEqualTo("PRUEFUNG");
        assertThat(nachricht.istEcht(zweiter)).isTrue();
        assertThat(nachricht.istEcht(erster.at("/schluessel").asString())).isTrue();

        var stand = gang.webhook(webhook);
        var dritter = gang.tue("webhookSchluesselErneuern", Map.of("id", stand.at("/id").asString(), "version",
                stand.at("/version").asInt(), "ueberlappungStunden", 0)).at("/schluessel").asString();
        gang.geprueft(webhook);
        warteBis(() -> assertThat(empfaenger.alle()).hasSize(2));
        assertThat(empfaenger.alle().getLast().istEcht(dritter)).isTrue();
        assertThat(empfaenger.alle().getLast().istEcht(zweiter)).isFalse();
    }

    @Test
    void tellsOfAllOwnSearchesAndOfThoseToCome() {
        var adresse = empfaenger.adresse("/alle");
        var eingabe = Map.of("name", "Alle", "adresse", adresse, "clientMutationId", "alle-" + fall.kennung());
        var webhook = gang.tue("webhookEinrichten", eingabe);
        assertThat(gang.tue("webhookEinrichten", eingabe)).isEqualTo(webhook);
        var auftrag = auftrag();
        var stelle = gemeldet();

        warteBis(() -> assertThat(empfaenger.treffer())
                .anyMatch(eine -> eine.stelle().equals(stelle)
                        && eine.inhalt().at("/suchauftragId").asString().equals(auftrag.at("/id").asString())));
        assertThat(new Webhookgang(new Draht(port).als("demo-ags")).webhook(webhook.at("/webhook")).isNull()).isTrue();
        gang.tue("webhookLoeschen", Map.of("id", webhook.at("/webhook/id").asString(), "version",
                webhook.at("/webhook/version").asInt()));
        assertThat(gang.webhook(webhook.at("/webhook")).isNull()).isTrue();
    }

    @Test
    void looksIntoNothingWhileThereIsNothingToSend() {
        var webhook = webhook().at("/webhook");
        gemeldet();
        warteBis(() -> assertThat(gang.staende(webhook)).containsExactly("ZUGESTELLT"));

        warteBis(() -> assertThat(zugriffe.seitZuletzt()).isEmpty());

        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(10)).until(() -> true);

        assertThat(zugriffe.seitZuletzt()).isEmpty();
    }

    @Test
    void refusesAddressesThatNobodyMaySendTo() {
        for (var adresse : List.of("http://hooks.example.org", "https://", "ftp://hooks.example.org", "nirgends",
                "https://demo:demo@hooks.example.org/", "https://hooks.example.org/#hier",
                "https://169.254.169.254/")) {
            assertThat(gang.versuche("webhookEinrichten", Map.of("name", "Nein", "adresse", adresse))
                    .an("/data/a/fehler/0/feld")
                    .asString("")).as(adresse).isEqualTo("adresse");
        }
    }

    @Test
    @DisplayName("X-06 an address that leads to an inner net since it was named is refused when it is sent to")
    void looksAtTheAddressWithEachDelivery() {
        var name = "Intern " + UUID.randomUUID();
        var intern = gang.tue("webhookEinrichten", Map.of("name", name, "adresse", "https://1.1.1.1/"));
        store.updateFirst(Query.query(Criteria.where("name").is(name)),
                Update.update("adresse", "https://169.254.169.254/"), Webhook.class);

        var probe = gang.geprueft(intern.at("/webhook"));
        warteBis(() -> assertThat(gang.zustellungen(intern.at("/webhook")).getFirst().at("/fehler").asString(""))
                .isEqualTo("ZIEL_NICHT_ERLAUBT"));
        assertThat(probe.at("/id").asString("")).isNotEmpty();
    }
}
