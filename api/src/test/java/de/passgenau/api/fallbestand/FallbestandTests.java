package de.passgenau.api.fallbestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Auswahl;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Empfaenger;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Verteilung;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Fallmanagerart;
import de.passgenau.catalogue.Spur;
import de.passgenau.matching.Sichtfilter;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class FallbestandTests {

    private static final String FRAGE = """
            mutation($eingabe: FallbestandUebergebenEingabe!) { fallbestandUebergeben(eingabe: $eingabe) {
              uebergabe { id stand uebergeben abgelehnt offen }
              ergebnisse { fallnummer ausgang empfaenger fehler { feld code meldung } }
              fehler { feld code meldung } } }""";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Dokumentliste<Fallbestandsuebergabe> uebergabeliste;
    @Autowired
    private Uebergaben uebergaben;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;
    private Draht leitung = new Draht(0);
    private String von = "";

    @BeforeEach
    void connect() {
        leitung = new Draht(port).als("demo-leitung");
        von = "fm-" + UUID.randomUUID();
    }

    @Test
    @DisplayName("T-02, T-04 each case goes over with reason, protocol and open Hemmnisse, evenly")
    void handsOverEveryCaseAndWritesDownWhatHasToBeKnown() {
        var faelle = IntStream.range(0, 5).mapToObj(i -> fall("Prenzlau", "Winterberg", "1988-02-29")).toList();

        var antwort = uebergib(Map.of(), "ina", "udo");

        assertThat(antwort.at("/fehler")).isEmpty();
        assertThat(antwort.at("/uebergabe/stand").asString()).isEqualTo("ABGESCHLOSSEN");
        assertThat(antwort.at("/uebergabe/uebergeben").asInt()).isEqualTo(5);
        assertThat(antwort.at("/ergebnisse").findValuesAsString("ausgang")).containsOnly("UEBERGEBEN").hasSize(5);
        assertThat(faelle.stream().map(this::jetzt).map(Fall::fallmanager).filter("ina"::equals)).hasSize(3);
        assertThat(faelle).map(this::jetzt).allSatisfy(fall -> {
            var eine = fall.verlauf().betreuung().fuehrung().ueberleitungen().getLast();
            assertThat(eine.empfaenger()).isEqualTo(fall.fallmanager());
            assertThat(eine.grund()).isEqualTo("Die Kollegin geht in Rente.");
            assertThat(eine.protokoll()).contains("Zielberuf", "Offene Hemmnisse: 0.");
            assertThat(eine.kopf().erfasstDurch()).isEqualTo("demo-leitung");
        });
    }

    @Test
    @DisplayName("E-07 people under 25 go only to an FM U25, and nobody else stops for them")
    void leavesCasesThatNobodyOfTheirKindTakes() {
        var jung = fall("Prenzlau", "Winterberg", LocalDate.now(clock).minusYears(20).toString());
        var andere = fall("Prenzlau", "Winterberg", "1988-02-29");

        var ohne = uebergib(Map.of(), "ina");
        var mit = uebergib(Map.of("empfaenger", List.of(Map.of("fallmanager", "uli", "art", "U25"))));

        assertThat(ergebnis(ohne, jung).at("/fehler/0/meldung").asString()).contains("U25");
        assertThat(ohne.at("/uebergabe/abgelehnt").asInt()).isEqualTo(1);
        assertThat(jetzt(andere).fallmanager()).isEqualTo("ina");
        assertThat(ergebnis(mit, jung).at("/empfaenger").asString()).isEqualTo("uli");
        assertThat(jetzt(jung).fallmanager()).isEqualTo("uli");
    }

    @Test
    void takesOnlyWhatIsMeant() {
        var abel = fall("Prenzlau", "Abel", "1988-02-29");
        var kaya = fall("Prenzlau", "Käya", "1988-02-29");
        var zorn = fall("Prenzlau", "Zorn", "1988-02-29");
        var schwedt = fall("Schwedt", "Abel", "1988-02-29");
        var zu = new Fallbestand(store, liste)
                .lege(Fallbestand.im(Zustand.ABGESCHLOSSEN, neu("Prenzlau", "Abel", "1988-02-29")));

        var antwort = uebergib(Map.of("geschaeftsstelle", "Prenzlau", "nachnameVon", "B", "nachnameBis", "K"), "ina");

        assertThat(antwort.at("/uebergabe/uebergeben").asInt()).isEqualTo(1);
        assertThat(jetzt(kaya).fallmanager()).isEqualTo("ina");
        assertThat(Stream.of(abel, zorn, schwedt, zu).map(this::jetzt)).map(Fall::fallmanager).containsOnly(von);
    }

    @Test
    void storesNothingInATrialRunAndWaitsForItsDay() {
        var fall = fall("Prenzlau", "Winterberg", "1988-02-29");

        var probe = uebergib(Map.of("probelauf", true), "ina");
        var spaeter = uebergib(Map.of("ab", LocalDate.now(clock).plusDays(9).toString()), "ina");

        assertThat(ergebnis(probe, fall).at("/empfaenger").asString()).isEqualTo("ina");
        assertThat(probe.at("/uebergabe").isNull()).isTrue();
        assertThat(spaeter.at("/uebergabe/stand").asString()).isEqualTo("GEPLANT");
        uebergaben.setzeFort();
        assertThat(jetzt(fall)).isEqualTo(fall);
    }

    @Test
    void namesAllThatIsWrong() {
        var antwort = uebergib(Map.of("grund", "", "ab", "2020-01-01", "nachnameVon", "Meier", "empfaenger",
                List.of(Map.of("fallmanager", von, "art", "U25"))));

        assertThat(antwort.at("/fehler").findValuesAsString("feld")).containsExactlyInAnyOrder("grund", "ab",
                "nachnameVon", "empfaenger");
    }

    @Test
    void isOneOrderHoweverOftenTheCallIsRepeated() {
        var fall = fall("Prenzlau", "Winterberg", "1988-02-29");
        var kennung = Map.of("clientMutationId", UUID.randomUUID().toString());

        var erste = uebergib(kennung, "ina");
        var danach = jetzt(fall);
        var zweite = uebergib(kennung, "ina");

        assertThat(zweite.at("/uebergabe")).isEqualTo(erste.at("/uebergabe"));
        assertThat(jetzt(fall)).isEqualTo(danach);
        assertThat(leitung.frage("{ node(id: \"" + erste.at("/uebergabe/id").asString()
                + "\") { ... on Fallbestandsuebergabe { uebergeben stand } } }").an("/data/node/uebergeben").asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("After a crash in the middle the rest goes over, and what has gone over does not go again")
    void goesOnAfterACrash() {
        var faelle = IntStream.range(0, 6).mapToObj(i -> fall("Prenzlau", "Winterberg", "1988-02-29")).toList();
        var auftrag = new Uebergabeauftrag(von, new Auswahl(null, null, null, null),
                List.of(new Empfaenger("ina", Fallmanagerart.ARBEITSMARKTFERN),
                        new Empfaenger("udo", Fallmanagerart.ARBEITSMARKTFERN)),
                Verteilung.GLEICHMAESSIG, "Die Kollegin geht in Rente.", LocalDate.now(clock));
        var halb = store.save(Fallbestandsuebergabe.angeordnet(UUID.randomUUID().toString(), auftrag, "demo-leitung",
                Spur.begonnen(clock.instant(), List.of()))
                .imGang(new Fallbestandsuebergabe.Zahlen(0, 0, 6),
                        Instant.EPOCH));

        uebergabeliste.gespeichert(List.of(halb));

        warte(() -> {
            uebergaben.setzeFort();
            return Objects.requireNonNull(store.findById(halb.id(), Fallbestandsuebergabe.class)).istAbgeschlossen();
        });
        var danach = faelle.stream().map(this::jetzt).toList();

        assertThat(danach).map(Fall::fallmanager).containsOnly("ina", "udo");
        assertThat(danach).allSatisfy(fall -> assertThat(fall.verlauf().betreuung().fuehrung().ueberleitungen())
                .hasSize(1));
        assertThat(Objects.requireNonNull(store.findById(halb.id(), Fallbestandsuebergabe.class)).zahlen())
                .isEqualTo(new Fallbestandsuebergabe.Zahlen(6, 0, 0));
    }

    @Test
    void handsEachCaseOverOnceWhereTwoOrderItAtTheSameTime() throws Exception {
        var faelle = IntStream.range(0, 20).mapToObj(i -> fall("Prenzlau", "Winterberg", "1988-02-29")).toList();
        Callable<JsonNode> eine = () -> uebergib(Map.of(), "ina");
        Callable<JsonNode> andere = () -> uebergib(Map.of(), "udo");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var antwort : threads.invokeAll(List.of(eine, andere))) {
                assertThat(antwort.get().at("/fehler")).isEmpty();
            }
        }

        assertThat(faelle).map(this::jetzt).allSatisfy(fall -> {
            assertThat(fall.fallmanager()).isIn("ina", "udo");
            assertThat(fall.verlauf().betreuung().fuehrung().ueberleitungen()).hasSize(1);
        });
    }

    @Test
    void finishesACaseloadOf300() {
        var faelle = IntStream.range(0, 300).mapToObj(i -> fall("Prenzlau", "Winterberg", "1988-02-29")).toList();

        var id = uebergib(Map.of("verteilung", "NACH_SCHLUESSEL"), "ina-" + von, "udo-" + von)
                .at("/uebergabe/id")
                .asString();
        warte(() -> {
            uebergaben.setzeFort();
            return leitung.frage("{ node(id: \"" + id + "\") { ... on Fallbestandsuebergabe { stand } } }")
                    .an("/data/node/stand")
                    .asString()
                    .equals("ABGESCHLOSSEN");
        });

        assertThat(faelle.stream().map(this::jetzt).map(Fall::fallmanager).filter(("ina-" + von)::equals))
                .hasSizeBetween(145, 155);
        assertThat(liste.leser()
                .finde(Criteria.where("zustaendigkeit.fallmanager")
                        .is(von), Sichtfilter.alles(), 1))
                .isEmpty();
    }

    @Test
    void followsWhoeverDeputises() {
        var fall = fall("Prenzlau", "Winterberg", "1988-02-29");
        var neu = "fm-" + UUID.randomUUID();
        var bisher = vertritt(von);
        assertThat(grenzen(fall)).isEmpty();

        uebergib(Map.of(), neu);

        assertThat(grenzen(jetzt(fall))).containsExactly("NICHT_BEFUGT");
        var jetzige = vertritt(neu);
        assertThat(grenzen(jetzt(fall))).isEmpty();
        endet(von, bisher);
        endet(neu, jetzige);
    }

    @Test
    void isForTheManagementAlone() {
        assertThat(new Draht(port).frage(FRAGE, Map.of("eingabe", eingabe(Map.of(), "ina"))).code())
                .isEqualTo("FORBIDDEN");
    }

    /** @return the number of the deputising, which is to end with the test */
    private String vertritt(String fallmanager) {
        var heute = LocalDate.now(clock).toString();
        var antwort = leitung.frage("mutation { vertretungSetzen(eingabe: {fallmanager: \"" + fallmanager
                + "\", vertretung: \"demo-fallmanager\", von: \"" + heute + "\", bis: \"" + heute
                + "\"}) { vertretungsplan { vertretungen { nummer } } fehler { code } } }");
        assertThat(antwort.text()).contains("\"fehler\":[]");
        return antwort.an("/data/vertretungSetzen/vertretungsplan/vertretungen/0/nummer").asString();
    }

    private void endet(String fallmanager, String vertretung) {
        assertThat(leitung.frage("mutation { vertretungAufheben(eingabe: {fallmanager: \"" + fallmanager
                + "\", nummer: \"" + vertretung + "\"}) { fehler { code } } }").text()).contains("\"fehler\":[]");
    }

    private List<String> grenzen(Fall fall) {
        return new Draht(port).frage("mutation { funktionsgrenzenSetzen(eingabe: {fallId: \""
                + kennungen.global(Fall.class, fall.kennung()) + "\", version: " + fall.version()
                + ", grenzen: [KEIN_LAERM]}) { fehler { code } } }")
                .an("/data/funktionsgrenzenSetzen/fehler")
                .findValuesAsString("code");
    }

    private JsonNode uebergib(Map<String, ?> mehr, String... empfaenger) {
        Antwort antwort = leitung.frage(FRAGE, Map.of("eingabe", eingabe(mehr, empfaenger)));
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/fallbestandUebergeben");
    }

    private Map<String, Object> eingabe(Map<String, ?> mehr, String... empfaenger) {
        var alle = new ArrayList<Map<String, String>>();
        for (var einer : empfaenger) {
            alle.add(Map.of("fallmanager", einer, "art", "ARBEITSMARKTFERN"));
        }
        var eingabe = new HashMap<String, Object>(
                Map.of("von", von, "grund", "Die Kollegin geht in Rente.", "empfaenger", alle));
        eingabe.putAll(mehr);
        return eingabe;
    }

    private static JsonNode ergebnis(JsonNode antwort, Fall fall) {
        for (var eines : antwort.at("/ergebnisse")) {
            if (eines.at("/fallnummer").asString().equals(fall.fallnummer())) {
                return eines;
            }
        }
        throw new AssertionError(fall.fallnummer() + " is not in " + antwort);
    }

    private Fall fall(String stelle, String nachname, String geboren) {
        return new Fallbestand(store, liste).lege(neu(stelle, nachname, geboren));
    }

    private Fall neu(String stelle, String nachname, String geboren) {
        var wanda = Fallbestand.person("Wanda", nachname);
        var person = new Person(wanda.vorname(), wanda.nachname(), LocalDate.parse(geboren), wanda.anschrift(),
                wanda.telefon(), wanda.email());
        return Fallbestand.von(person, new Zustaendigkeit(stelle, von), "51312");
    }

    private Fall jetzt(Fall fall) {
        return Objects.requireNonNull(store.findById(fall.id(), Fall.class));
    }

    private static void warte(Callable<Boolean> bis) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(bis);
    }
}
