package de.passgenau.api.arbeitgeber.zulassung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.DemoArbeitgeber;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class ArbeitgeberzulassungTests {

    private static final String ICH = "{ ich { kennung arbeitgeber { name akkreditierung { seit bis gueltig } } } }";
    private static final String ERTEILEN = """
            mutation($eingabe: ArbeitgeberAkkreditierenEingabe!) {
              arbeitgeberAkkreditieren(eingabe: $eingabe) {
                arbeitgeber { version akkreditierung { seit bis gueltig } } fehler { feld code meldung } } }
            """;
    private static final String WIDERRUFEN = """
            mutation($eingabe: AkkreditierungWiderrufenEingabe!) {
              akkreditierungWiderrufen(eingabe: $eingabe) {
                arbeitgeber { version akkreditierung { bis } } fehler { feld code meldung } } }
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private DemoArbeitgeber demo;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;
    @Autowired
    private Lesezaehler zaehler;

    private Draht ags = new Draht(0);
    private Draht arbeitgeber = new Draht(0);

    @BeforeEach
    void connect() {
        ags = new Draht(port).als("demo-ags");
        arbeitgeber = ags.als("demo-arbeitgeber");
    }

    @Test
    void opensTheRoleFromTheDayItIsGranted() {
        var id = id(demo.nichtZulassen());
        var eigener = "{ arbeitgeber(id: \"" + id + "\") { name } }";
        assertThat(arbeitgeber.frage(eigener).code()).isEqualTo("FORBIDDEN");

        var erteilt = erteilen(id, demo.nichtZulassen().version(), heute().plusYears(1));

        assertThat(erteilt.at("/fehler")).isEmpty();
        assertThat(erteilt.at("/arbeitgeber/akkreditierung").toString()).isEqualTo(
                "{\"seit\":\"%s\",\"bis\":\"%s\",\"gueltig\":true}".formatted(heute(), heute().plusYears(1)));
        assertThat(arbeitgeber.frage(eigener).an("/data/arbeitgeber/name").asString()).isEqualTo("Demobetrieb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ berufe(text: \"Koch\") { kldb } }", "{ node(id: \"x\") { id } }",
            "{ ich { kennung } node(id: \"x\") { id } }",
            "query { ...A } fragment A on Query { nodes(ids: []) { id } }",
            "{ ... on Query { ich { kennung } orte(text: \"Prenzlau\") { plz } } }",
            "{ ich: node(id: \"x\") { id } }"})
    void isAskedForByEverythingButTheCallerHimself(String document) {
        demo.nichtZulassen();

        var answer = arbeitgeber.frage(document);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("FORBIDDEN");
        assertThat(answer.meldung()).isEqualTo("Ihr Betrieb ist nicht oder nicht mehr zugelassen; was vorliegt, zeigt "
                + "„ich“. Bitte wenden Sie sich an den Arbeitgeberservice.");
        assertThat(answer.an("/data").isMissingNode() || answer.an("/data").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-400, -1, false", "-400, 0, true", "0, 0, true", "0, 700, true"})
    void holdsUntilTheEndOfItsLastDay(int seit, int bis, boolean gueltig) {
        demo.zulassen(seit, bis);

        var ich = arbeitgeber.frage(ICH);

        assertThat(ich.an("/data/ich/arbeitgeber/akkreditierung/bis").asString())
                .isEqualTo(heute().plusDays(bis).toString());
        assertThat(ich.an("/data/ich/arbeitgeber/akkreditierung/gueltig").asBoolean()).isEqualTo(gueltig);
        assertThat(arbeitgeber.frage("{ nodes(ids: []) { id } }").code()).isEqualTo(gueltig ? "" : "FORBIDDEN");
    }

    @Test
    void letsTheCallerAlwaysAskWhoHeIs() {
        demo.nichtZulassen();

        assertThat(arbeitgeber.frage(ICH).an("/data/ich").toString()).isEqualTo(
                "{\"kennung\":\"demo-arbeitgeber\",\"arbeitgeber\":{\"name\":\"Demobetrieb\",\"akkreditierung\":null}}");
        assertThat(arbeitgeber.frage("{ __typename ...I } fragment I on Query { ich { rollen } }").code()).isEmpty();
    }

    @Test
    void isReadOnceHoweverMuchIsAsked() {
        demo.zulassen();

        for (var document : List.of("{ node(id: \"x\") { id } }", "{ orte(text: \"Prenzlau\") { plz } }",
                "{ a: node(id: \"x\") { id } b: node(id: \"y\") { id } c: nodes(ids: [\"z\", \"w\"]) { id } }")) {
            assertThat(reads(arbeitgeber, document)).as(document)
                    .isEqualTo(1 + reads(ags.als("demo-fallmanager"), document));
        }
        assertThat(reads(arbeitgeber, "{ ich { kennung } }")).isZero();
    }

    private int reads(Draht caller, String document) {
        return zaehler.readsOf("arbeitgeber", () -> assertThat(caller.frage(document).code()).isEmpty());
    }

    @Test
    void endsOpenSubscriptionsWithinASecondWhenItIsWithdrawn() {
        var zugelassen = demo.zulassen();
        var id = id(zugelassen);
        var abonnement = "subscription { arbeitgeberGeaendert(arbeitgeberId: \"" + id + "\") { marke } }";

        try (var socket = arbeitgeber.socket().begruessen().hoeren(abonnement);
                var strom = arbeitgeber.strom(abonnement)) {
            var erste = erteilen(id, zugelassen.version(), heute().plusDays(10));
            socket.naechste("next");
            assertThat(strom.ereignis()).hasValueSatisfying(event -> assertThat(event).startsWith("next"));
            var vorher = Instant.now();
            var widerruf = widerrufen(id, erste.at("/arbeitgeber/version").asLong());

            assertThat(widerruf.at("/fehler")).isEmpty();
            assertThat(widerruf.at("/arbeitgeber/akkreditierung").isNull()).isTrue();
            var ende = socket.naechste("error");
            assertThat(ende.at("/payload/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
            assertThat(ende.at("/payload/0/message").asString()).startsWith("Ihr Betrieb ist nicht");
            assertThat(strom.ereignis()).hasValueSatisfying(event -> assertThat(event).contains("FORBIDDEN"));
            assertThat(Duration.between(vorher, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void refusesASubscriptionWithoutIt() {
        var id = id(demo.nichtZulassen());

        try (var strom = arbeitgeber.strom("subscription { arbeitgeberGeaendert(arbeitgeberId: \"" + id
                + "\") { marke } }")) {
            assertThat(strom.ereignis()).hasValueSatisfying(
                    event -> assertThat(event).contains("FORBIDDEN", "Ihr Betrieb ist nicht"));
        }
    }

    @Test
    void isNoMatterForAnybodyElse() {
        demo.nichtZulassen();

        assertThat(ags.frage("{ arbeitgeberListe { totalCount } }").code()).isEmpty();
    }

    @Test
    void isGrantedAndWithdrawnOnlyByTheArbeitgeberservice() {
        var eingabe = Map.of("eingabe", Map.of("id", id(demo.zulassen()), "version", 1));

        for (var login : new String[] {"demo-admin", "demo-leitung", "demo-fallmanager", "demo-arbeitgeber"}) {
            assertThat(ags.als(login).frage(WIDERRUFEN, eingabe).code()).as(login).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void isRefusedForDaysThatMakeNoSense() {
        var neu = demo.nichtZulassen();

        assertThat(fehler(erteilen(id(neu), neu.version(), heute().minusDays(1)))).isEqualTo("bis UNGUELTIG");
        assertThat(fehler(erteilen(id(neu), neu.version(), heute().plusYears(2).plusDays(1))))
                .isEqualTo("bis UNGUELTIG");
        assertThat(fehler(erteilen(id(neu), neu.version() - 1, heute()))).isEqualTo("version VERALTET");
        assertThat(fehler(erteilen("erfunden", 1, heute()))).isEqualTo("id NICHT_GEFUNDEN");
        assertThat(fehler(widerrufen(id(neu), neu.version()))).isEqualTo("id UNGUELTIG");
        assertThat(arbeitgeber.frage("{ nodes(ids: []) { id } }").code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void isNotGrantedTwiceForTheSameDays() {
        var id = id(demo.nichtZulassen());
        var version = demo.nichtZulassen().version();
        var erste = erteilen(id, version, heute().plusDays(30));

        var zweite = erteilen(id, erste.at("/arbeitgeber/version").asLong(), heute().plusDays(30));

        assertThat(zweite.at("/fehler")).isEmpty();
        assertThat(zweite.at("/arbeitgeber/version")).isEqualTo(erste.at("/arbeitgeber/version"));
    }

    private JsonNode erteilen(String id, long version, LocalDate bis) {
        return data(ags.frage(ERTEILEN,
                Map.of("eingabe", Map.of("id", id, "version", version, "bis", bis.toString()))))
                .at("/arbeitgeberAkkreditieren");
    }

    private JsonNode widerrufen(String id, long version) {
        return data(ags.frage(WIDERRUFEN, Map.of("eingabe", Map.of("id", id, "version", version))))
                .at("/akkreditierungWiderrufen");
    }

    private static JsonNode data(Antwort answer) {
        assertThat(answer.code()).as(answer.text()).isEmpty();
        return answer.an("/data");
    }

    private static String fehler(JsonNode payload) {
        return payload.at("/fehler/0/feld").asString() + " " + payload.at("/fehler/0/code").asString();
    }

    private String id(Arbeitgeber einer) {
        return kennungen.global(Arbeitgeber.class, einer.kennung());
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
