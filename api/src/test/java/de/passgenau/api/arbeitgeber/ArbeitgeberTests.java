package de.passgenau.api.arbeitgeber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class ArbeitgeberTests {

    private static final AtomicInteger NUMMERN = new AtomicInteger(10_000_000);

    private static final String ANLEGEN = """
            mutation($eingabe: ArbeitgeberAnlegenEingabe!) {
              arbeitgeberAnlegen(eingabe: $eingabe) {
                arbeitgeber { id version name betriebsnummer branche anschrift { strasse plz ort } telefon angelegtAm }
                gleicher { name } fehler { feld code meldung } clientMutationId } }
            """;
    private static final String AENDERN = """
            mutation($eingabe: ArbeitgeberAendernEingabe!) {
              arbeitgeberAendern(eingabe: $eingabe) {
                arbeitgeber { id version name telefon branche anschrift { ort } }
                fehler { feld code meldung } clientMutationId } }
            """;
    private static final String LISTE = """
            query($suche: ArbeitgeberSuche, $sortierung: ArbeitgeberSortierung, $first: Int, $after: String,
                  $last: Int, $before: String) {
              arbeitgeberListe(suche: $suche, sortierung: $sortierung, first: $first, after: $after, last: $last,
                               before: $before) {
                totalCount edges { cursor node { id name anschrift { ort } } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private DemoArbeitgeber demoArbeitgeber;
    private Draht ags = new Draht(0);

    @BeforeEach
    void connect() {
        ags = new Draht(port).als("demo-ags");
    }

    @Test
    void tellsOfOneWhoMayBeTheSame() {
        var erster = anlegen(Map.of("name", "Kahnwerft Parsteinsee GmbH", "clientMutationId", "kahnwerft-1"));
        var nochmals = anlegen(Map.of("name", "Kahnwerft Parsteinsee GmbH", "clientMutationId", "kahnwerft-1"));
        var zweiter = data(ags.frage(ANLEGEN, Map.of("eingabe", eingabe(Map.of("name", "KAHNWERFT Parsteinsee-GmbH")))),
                "/data/arbeitgeberAnlegen");

        assertThat(erster.at("/gleicher").isNull()).isTrue();
        assertThat(nochmals.at("/gleicher").isNull()).as("a repetition is no second one").isTrue();
        assertThat(zweiter.at("/fehler")).isEmpty();
        assertThat(zweiter.at("/gleicher/name").asString()).isEqualTo("Kahnwerft Parsteinsee GmbH");
    }

    @Test
    void isFoundByListIdAndNodeOnceTakenUp() {
        var angelegt = anlegen(Map.of("name", "Sägewerk Grumsin", "branche", "VERARBEITENDES_GEWERBE"));
        var id = angelegt.at("/arbeitgeber/id").asString();

        assertThat(angelegt.at("/fehler")).isEmpty();
        assertThat(angelegt.at("/arbeitgeber/version").asInt()).isEqualTo(1);
        assertThat(names(liste(Map.of("suche", Map.of("text", "saegewerk grum"))))).containsExactly("Sägewerk Grumsin");
        assertThat(ags.frage("query($id: ID!) { arbeitgeber(id: $id) { name } node(id: $id) { __typename id } }",
                Map.of("id", id)).json().at("/data").toString())
                .isEqualTo(
                        "{\"arbeitgeber\":{\"name\":\"Sägewerk Grumsin\"},\"node\":{\"__typename\":\"Arbeitgeber\",\"id\":\""
                                + id + "\"}}");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var fehler = anlegen(
                Map.of("name", " ", "betriebsnummer", "12-45", "email", "kein at", "webseite", "ftp://x.de",
                        "anschrift", Map.of("plz", "17291", "ort", "x".repeat(81))))
                .at("/fehler");

        assertThat(codes(fehler)).containsExactlyInAnyOrder("name PFLICHTFELD", "betriebsnummer UNGUELTIG",
                "email UNGUELTIG", "webseite UNGUELTIG", "anschrift.ort ZU_LANG");
        assertThat(fehler.at("/0/meldung").asString()).isEqualTo("Diese Angabe wird gebraucht.");
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() {
        var body = Draht.json(Map.of("query", ANLEGEN, "variables", Map.of("eingabe", eingabe(Map.of("name", "")))));

        var answer = ags.senden(ags.post(body, Draht.JSON).header("Accept-Language", "en-GB,en;q=0.9"));

        assertThat(answer.an("/data/arbeitgeberAnlegen/fehler/0/meldung").asString())
                .isEqualTo("This value is needed.");
    }

    @Test
    void refusesABetriebsnummerThatIsTaken() {
        var nummer = nummer();
        anlegen(Map.of("name", "Erster", "betriebsnummer", nummer));

        var zweiter = anlegen(Map.of("name", "Zweiter", "betriebsnummer", nummer));

        assertThat(zweiter.at("/arbeitgeber").isNull()).isTrue();
        assertThat(codes(zweiter.at("/fehler"))).containsExactly("betriebsnummer SCHON_VORHANDEN");
    }

    @Test
    void keepsWhatIsAbsentAndClearsWhatIsNull() {
        var id = anlegen(Map.of("name", "Gärtnerei Uckertal", "telefon", "03984 1234", "branche", "LANDWIRTSCHAFT"))
                .at("/arbeitgeber/id")
                .asString();
        var wunsch = new HashMap<String, @Nullable Object>(Map.of("id", id, "version", 1, "name", "Gärtnerei Ucker"));
        wunsch.put("telefon", null);

        var geaendert = aendern(wunsch);

        assertThat(geaendert.at("/fehler")).isEmpty();
        assertThat(geaendert.at("/arbeitgeber/name").asString()).isEqualTo("Gärtnerei Ucker");
        assertThat(geaendert.at("/arbeitgeber/telefon").isNull()).isTrue();
        assertThat(geaendert.at("/arbeitgeber/branche").asString()).isEqualTo("LANDWIRTSCHAFT");
        assertThat(geaendert.at("/arbeitgeber/version").asInt()).isEqualTo(2);
    }

    @Test
    void refusesAStaleVersionAndShowsThePresentOne() {
        var id = anlegen(Map.of("name", "Bäckerei Templin")).at("/arbeitgeber/id").asString();
        aendern(Map.of("id", id, "version", 1, "name", "Bäckerei Templin Nord"));

        var spaet = aendern(Map.of("id", id, "version", 1, "name", "Bäckerei Templin Süd"));

        assertThat(codes(spaet.at("/fehler"))).containsExactly("version VERALTET");
        assertThat(spaet.at("/arbeitgeber/name").asString()).isEqualTo("Bäckerei Templin Nord");
    }

    @Test
    void letsOneOfManyWritersAtOnceWin() throws Exception {
        var id = anlegen(Map.of("name", "Spedition Schwedt")).at("/arbeitgeber/id").asString();
        List<Callable<JsonNode>> writers = IntStream.range(0, 8)
                .<Callable<JsonNode>>mapToObj(
                        i -> () -> aendern(Map.of("id", id, "version", 1, "name", "Spedition " + i)))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var codes = new ArrayList<String>();
            for (var answer : threads.invokeAll(writers)) {
                codes.addAll(codes(answer.get().at("/fehler")));
            }
            assertThat(codes).hasSize(7).containsOnly("version VERALTET");
        }
    }

    @Test
    void answersARepeatedCallFromTheFirstResult() {
        var eingabe = Map.<String, Object>of("name", "Hofladen Boitzenburg", "clientMutationId", "hofladen-1");

        var first = anlegen(eingabe);
        var second = anlegen(eingabe, first.at("/arbeitgeber/betriebsnummer").asString());
        var id = first.at("/arbeitgeber/id").asString();
        var wunsch = Map.<String, Object>of("id", id, "version", 1, "name", "Hofladen", "clientMutationId",
                "hofladen-2");
        aendern(wunsch);
        var wiederholt = aendern(wunsch);

        assertThat(second.at("/arbeitgeber/id").asString()).isEqualTo(id);
        assertThat(second.at("/clientMutationId").asString()).isEqualTo("hofladen-1");
        assertThat(wiederholt.at("/fehler")).isEmpty();
        assertThat(wiederholt.at("/arbeitgeber/version").asInt()).isEqualTo(2);
        assertThat(liste(Map.of("suche", Map.of("text", "hofladen"))).at("/totalCount").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAnIdOfACallThatWasUsedForAnotherInput() {
        anlegen(Map.of("name", "Imkerei Lychen", "clientMutationId", "imkerei"));

        var other = anlegen(Map.of("name", "Imkerei Gerswalde", "clientMutationId", "imkerei"));

        assertThat(codes(other.at("/fehler"))).containsExactly("clientMutationId WIEDERHOLUNG_WEICHT_AB");
    }

    @Test
    void tellsInputsApartThatOnlyReadAlike() {
        anlegen(Map.of("name", "Kolonie, telefon=0398 1", "clientMutationId", "kolonie"), "30000001");

        var other = anlegen(Map.of("name", "Kolonie", "telefon", "0398 1", "clientMutationId", "kolonie"), "30000001");

        assertThat(codes(other.at("/fehler"))).containsExactly("clientMutationId WIEDERHOLUNG_WEICHT_AB");
    }

    @Test
    void refusesAnIdOfACallThatHasChangedAnotherObject() {
        var first = anlegen(Map.of("name", "Kahnverleih")).at("/arbeitgeber/id").asString();
        var second = anlegen(Map.of("name", "Kahnbau")).at("/arbeitgeber/id").asString();
        aendern(Map.of("id", first, "version", 1, "name", "Kahnverleih Nord", "clientMutationId", "kahn"));

        var other = aendern(Map.of("id", second, "version", 1, "name", "Kahnbau Nord", "clientMutationId", "kahn"));

        assertThat(codes(other.at("/fehler"))).containsExactly("clientMutationId WIEDERHOLUNG_WEICHT_AB");
        assertThat(names(liste(Map.of("suche", Map.of("text", "kahnbau"))))).containsExactly("Kahnbau");
    }

    @Test
    void keepsItsVersionWhenNothingChanges() {
        var id = anlegen(Map.of("name", "Stillstand")).at("/arbeitgeber/id").asString();

        var same = aendern(Map.of("id", id, "version", 1, "name", "Stillstand"));

        assertThat(same.at("/fehler")).isEmpty();
        assertThat(same.at("/arbeitgeber/version").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unsicht\u200Bbar", "Um\u202Egekehrt", "Zwei\nZeilen"})
    void refusesWhatCannotBeSeen(String name) {
        assertThat(codes(anlegen(Map.of("name", name)).at("/fehler"))).contains("name UNGUELTIG");
    }

    @Test
    void findsPlacesInAnyCase() {
        anlegen(Map.of("name", "Werft Oderberg", "anschrift", Map.of("plz", "16248", "ort", "Oderberg")));

        assertThat(names(liste(Map.of("suche", Map.of("orte", List.of("ODERBERG")))))).contains("Werft Oderberg");
    }

    @Test
    void takesUpOnceWhatManyRepeatAtOnce() throws Exception {
        var eingabe = eingabe(Map.of("name", "Mühle Gramzow", "clientMutationId", "muehle"));
        Callable<String> call = () -> ags.frage(ANLEGEN, Map.of("eingabe", eingabe))
                .an("/data/arbeitgeberAnlegen/arbeitgeber/id")
                .asString();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = new ArrayList<String>();
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(8, call))) {
                ids.add(answer.get());
            }
            assertThat(ids).hasSize(8).containsOnly(ids.getFirst());
        }
    }

    @Test
    void givesEveryRowOnceInEitherDirectionAndUnderInserts() {
        for (int i = 0; i < 7; i++) {
            anlegen(Map.of("name", "Reihe " + (char) ('B' + 2 * i)));
        }
        var suche = Map.of("text", "reihe");

        var first = liste(Map.of("suche", suche, "first", 3));
        anlegen(Map.of("name", "Reihe A"));
        anlegen(Map.of("name", "Reihe I"));
        var second = liste(Map.of("suche", suche, "first", 100, "after", first.at("/pageInfo/endCursor").asString()));
        var back = liste(Map.of("suche", suche, "last", 2, "before", second.at("/pageInfo/startCursor").asString()));

        assertThat(names(first)).containsExactly("Reihe B", "Reihe D", "Reihe F");
        assertThat(names(second)).containsExactly("Reihe H", "Reihe I", "Reihe J", "Reihe L", "Reihe N");
        assertThat(names(back)).containsExactly("Reihe D", "Reihe F");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void answersTheTotalAloneForFirstZero() {
        anlegen(Map.of("name", "Null Eins"));

        var none = liste(Map.of("suche", Map.of("text", "null eins"), "first", 0));

        assertThat(none.at("/totalCount").asInt()).isEqualTo(1);
        assertThat(none.at("/edges")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: -1", "first: 101", "last: 101", "first: 2, last: 2", "after: \"unsinn\"",
            "first: 1, before: \"x\""})
    void refusesPagesThatCannotBe(String arguments) {
        var answer = ags.frage("{ arbeitgeberListe(" + arguments + ") { totalCount } }");

        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.meldung()).matches(".*(schließen|gehört|nimmt Werte).*");
    }

    @ParameterizedTest
    @CsvSource({"NAME, ABSTEIGEND, 'Ordnung Zwei,Ordnung Eins'", "ORT, AUFSTEIGEND, 'Ordnung Zwei,Ordnung Eins'",
            "GEAENDERT_AM, AUFSTEIGEND, 'Ordnung Eins,Ordnung Zwei'"})
    void ordersAsAsked(String feld, String richtung, String expected) {
        if (liste(Map.of("suche", Map.of("text", "ordnung"), "first", 0)).at("/totalCount").asInt() == 0) {
            anlegen(Map.of("name", "Ordnung Eins", "anschrift", Map.of("plz", "16303", "ort", "Schwedt/Oder")));
            anlegen(Map.of("name", "Ordnung Zwei", "anschrift", Map.of("plz", "16278", "ort", "Angermünde")));
        }

        var found = liste(Map.of("suche", Map.of("text", "ordnung"), "sortierung",
                Map.of("feld", feld, "richtung", richtung)));

        assertThat(names(found)).containsExactly(expected.split(","));
    }

    @Test
    void readsTheStoreOnceForAnyNumberOfIds() {
        var ids = IntStream.range(0, 5)
                .mapToObj(i -> anlegen(Map.of("name", "Viele " + i)).at("/arbeitgeber/id").asString())
                .toList();

        var answer = ags.frage("query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                Map.of("ids", List.of(ids.get(4), "unsinn", ids.get(0))));

        assertThat(answer.an("/data/nodes/0/id").asString()).isEqualTo(ids.get(4));
        assertThat(answer.an("/data/nodes/1").isNull()).isTrue();
        assertThat(answer.an("/data/nodes/2/id").asString()).isEqualTo(ids.get(0));
    }

    @Test
    void staysClosedToRolesThatMayNot() {
        var eingabe = Map.of("eingabe", eingabe(Map.of("name", "Zu")));

        assertThat(ags.als("demo-traeger").frage(ANLEGEN, eingabe).code()).isEqualTo("FORBIDDEN");
        assertThat(ags.als("demo-service").frage("{ arbeitgeberListe { totalCount } }").code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void isHiddenFromOtherEmployersAsIfItWereNotThere() {
        var id = anlegen(Map.of("name", "Fremder Betrieb")).at("/arbeitgeber/id").asString();

        demoArbeitgeber.zulassen();
        var answer = ags.als("demo-arbeitgeber")
                .frage(
                        "query($id: ID!) { node(id: $id) { id } arbeitgeber(id: $id) { name } }", Map.of("id", id));

        assertThat(answer.an("/data").toString()).isEqualTo("{\"node\":null,\"arbeitgeber\":null}");
    }

    private JsonNode anlegen(Map<String, ?> angaben) {
        return anlegen(angaben, nummer());
    }

    private JsonNode anlegen(Map<String, ?> angaben, String nummer) {
        var eingabe = eingabe(angaben);
        eingabe.putIfAbsent("betriebsnummer", nummer);
        return data(ags.frage(ANLEGEN, Map.of("eingabe", eingabe)), "/data/arbeitgeberAnlegen");
    }

    private JsonNode aendern(Map<String, ? extends @Nullable Object> eingabe) {
        return data(ags.frage(AENDERN, Map.of("eingabe", eingabe)), "/data/arbeitgeberAendern");
    }

    private JsonNode liste(Map<String, ?> variables) {
        return data(ags.frage(LISTE, variables), "/data/arbeitgeberListe");
    }

    private static JsonNode data(Antwort answer, String pointer) {
        assertThat(answer.an("/errors").isMissingNode()).as(answer.text()).isTrue();
        return answer.an(pointer);
    }

    private static Map<String, Object> eingabe(Map<String, ?> angaben) {
        var eingabe = new HashMap<String, Object>(Map.of("anschrift", Map.of("plz", "17291", "ort", "Prenzlau")));
        eingabe.putAll(angaben);
        return eingabe;
    }

    private static String nummer() {
        return Integer.toString(NUMMERN.incrementAndGet());
    }

    private static List<String> names(JsonNode liste) {
        return StreamSupport.stream(liste.at("/edges").spliterator(), false)
                .map(edge -> edge.at("/node/name").asString())
                .toList();
    }

    private static List<String> codes(JsonNode fehler) {
        return StreamSupport.stream(fehler.spliterator(), false)
                .map(one -> one.at("/feld").asString() + " " + one.at("/code").asString())
                .toList();
    }
}
