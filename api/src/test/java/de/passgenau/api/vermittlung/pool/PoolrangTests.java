package de.passgenau.api.vermittlung.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.arbeitgeber.DemoArbeitgeber;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Funktionsgrenze;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.api.fall.profil.Rahmenbedingungen.Arbeitslagen;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.catalogue.Anschrift;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("X-07 an employer has the pool ranked for an offer of its own, by what a profile shows alone")
class PoolrangTests {

    private static final String FELDER = "{ totalCount pageInfo { endCursor } edges { cursor passung { punkte kriterien {"
            + " kriterium erfuellt punkte begruendung frage } } node { id pseudonym zielberuf } } }";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private DemoArbeitgeber arbeitgeber;
    @Autowired
    private Clock clock;
    @Autowired
    private Lesezaehler lesezaehler;
    private Draht ags = new Draht(0);
    private Draht betrieb = new Draht(0);
    private String kenntnis = "";

    @BeforeEach
    void connect() {
        ags = new Draht(port).als("demo-ags");
        betrieb = ags.als("demo-arbeitgeber");
        arbeitgeber.zulassen();
        kenntnis = "Kenntnis " + UUID.randomUUID();
    }

    private Fall imPool(String beruf, Person person, Funktionsgrenze... grenzen) {
        var tag = LocalDate.parse("2026-11-03");
        var fall = Fallbestand.von(person, new Zustaendigkeit("Prenzlau", "demo-fallmanager"), beruf);
        var rahmen = new Rahmenbedingungen(null, null, List.of("FUEHRERSCHEIN_B"), true, 10, 20, 40,
                new Arbeitslagen(true, null, false));
        var verlauf = fall.verlauf()
                .mit(new Profilfassung(Kopf.neu(new EintragId(UUID.randomUUID().toString()), tag, "demo-fallmanager"),
                        tag, new Profilangaben(new Zielberuf(beruf, "Beruf", false), List.of(), List.of(),
                                List.of("Gabelstapler", kenntnis), List.of(), List.of(), rahmen, List.of(grenzen),
                                null)));
        return new Fallbestand(store, faelle)
                .lege(Fallbestand.imPool(Fallbestand.mit(fall, verlauf), LocalDate.now(clock)));
    }

    private static Person wohnend(String plz, String ort, String geboren) {
        var person = Fallbestand.person("Wanda", "Winterberg");
        return new Person(person.vorname(), person.nachname(), LocalDate.parse(geboren),
                new Anschrift("Uckerpromenade 7", plz, ort), person.telefon(), person.email());
    }

    private static Person irgendwer() {
        return wohnend("17291", "Prenzlau", "1988-02-29");
    }

    private String eigene(Map<String, ?> dazu) {
        var wer = betrieb.frage("{ ich { arbeitgeber { id } } }").an("/data/ich/arbeitgeber/id").asString();
        var antwort = ags.frage("mutation($e: StelleMeldenEingabe!) { stelleMelden(eingabe: $e) { stellenangebot { id }"
                + " fehler { feld code } } }",
                Map.of("e", Map.of("arbeitgeberId", wer, "doppeltWeil",
                        "Noch ein Platz", "stelle", Stellengang.lager(dazu))));
        assertThat(antwort.an("/data/stelleMelden/fehler")).as(antwort.text()).isEmpty();
        return antwort.an("/data/stelleMelden/stellenangebot/id").asString();
    }

    private JsonNode pool(Draht wer, String stelle, String mehr) {
        Antwort antwort = wer.frage("query($id: ID!) { bewerberpool(stellenangebotId: $id, suche: {kenntnisse: [\""
                + kenntnis + "\"]}" + mehr + ") " + FELDER + " }", Map.of("id", stelle));
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/bewerberpool");
    }

    @Test
    void comesInTheOrderOfWhatFitsWithReasonsThatAddUp() {
        imPool("51311", irgendwer());
        imPool("51312", irgendwer());
        imPool("84394", irgendwer());
        var stelle = eigene(Map.of());

        var gereiht = pool(betrieb, stelle, "");

        assertThat(gereiht.at("/edges").findValuesAsString("zielberuf")).startsWith("51312")
                .doesNotHaveDuplicates();
        var punkte = new ArrayList<Integer>();
        gereiht.at("/edges").forEach(kante -> {
            punkte.add(kante.at("/passung/punkte").asInt());
            assertThat(kante.at("/passung/kriterien")
                    .valueStream()
                    .mapToInt(eines -> eines.at("/punkte").asInt())
                    .sum()).isEqualTo(kante.at("/passung/punkte").asInt());
        });
        assertThat(punkte).isSortedAccordingTo((links, rechts) -> rechts - links);
        assertThat(pool(ags, stelle, "").at("/totalCount").asInt()).as("the Arbeitgeberservice on its behalf")
                .isEqualTo(gereiht.at("/totalCount").asInt());
    }

    @Test
    void isTurnedOverPageByPage() {
        IntStream.range(0, 3).forEach(i -> imPool("51312", irgendwer()));
        var stelle = eigene(Map.of());

        var erste = pool(betrieb, stelle, ", first: 2");
        var zweite = pool(betrieb, stelle, ", first: 2, after: \"" + erste.at("/pageInfo/endCursor").asString() + "\"");

        assertThat(erste.at("/edges").findValuesAsString("id")).hasSize(2)
                .doesNotContainAnyElementsOf(zweite.at("/edges").findValuesAsString("id"));
        assertThat(zweite.at("/edges")).hasSize(1);
        assertThat(erste.at("/totalCount").asInt()).isEqualTo(3);
    }

    @Test
    @DisplayName("Where somebody lives, her age and her health change neither rank nor sentence, though they exclude her elsewhere")
    void tellsNothingThatTheProfileDoesNotShow() {
        imPool("51312", irgendwer());
        var andere = imPool("51312", wohnend("17268", "Templin", "2009-12-01"), Funktionsgrenze.KEIN_SCHWERES_HEBEN,
                Funktionsgrenze.KEINE_HOEHENARBEIT);
        var stelle = eigene(Map.of("belastungen", List.of("SCHWERES_HEBEN", "HOEHE")));

        var kanten = pool(betrieb, stelle, "").at("/edges");

        assertThat(kanten).hasSize(2);
        assertThat(kanten.get(0).at("/passung")).isEqualTo(kanten.get(1).at("/passung"));
        assertThat(kanten.get(0).at("/passung").toString())
                .doesNotContain("km", "Heben", "Alter",
                        "Grenzen", "Jahre", "Templin", "Prenzlau", "GESUNDHEIT", "TRAGFAEHIGKEIT", "REGION",
                        "STELLENART");
        assertThat(kanten.get(0).at("/passung/kriterien").findValuesAsString("kriterium")).contains("BERUF",
                "ARBEITSZEIT", "VERFUEGBARKEIT");
        assertThat(kanten.get(0).at("/passung").toString()).as("at once").doesNotContain("Ab wann kann");
        assertThat(new Draht(port).frage("query($f: ID!, $s: ID!) { matchErklaerung(fallId: $f, stellenangebotId: $s) {"
                + " ausschluesse { kriterium } } }",
                Map.of("f", kennungen.global(Fall.class, andere.kennung()), "s", stelle))
                .an("/data/matchErklaerung/ausschluesse")
                .findValuesAsString("kriterium")).as("to who sees the case").contains("GESUNDHEIT");
    }

    @Test
    void findsNobodyForAnOfferOfSomebodyElseOrOneThatIsUnknownOrClosed() {
        imPool("51312", irgendwer());
        var stellen = new Stellengang(ags);
        var fremde = stellen.gemeldet(Map.of());

        assertThat(pool(betrieb, fremde.at("/id").asString(), "").at("/totalCount").asInt()).isZero();
        assertThat(pool(ags, fremde.at("/id").asString(), "").at("/totalCount").asInt()).isOne();
        stellen.geschlossen(fremde);
        assertThat(pool(ags, fremde.at("/id").asString(), "").at("/totalCount").asInt()).isZero();
        assertThat(pool(betrieb, "unbekannt", "").at("/edges")).isEmpty();
    }

    @Test
    @DisplayName("Law 4: whoever leaves the pool is ranked no longer, from the moment on")
    void forgetsWhoLeavesThePool() {
        var fall = imPool("51312", irgendwer());
        var stelle = eigene(Map.of());
        assertThat(pool(betrieb, stelle, "").at("/totalCount").asInt()).isOne();

        var antwort = new Draht(port).frage("mutation { poolHerausnehmen(eingabe: {fallId: \""
                + kennungen.global(Fall.class, fall.kennung()) + "\", version: " + fall.version()
                + "}) { fehler { code } } }");
        assertThat(antwort.an("/data/poolHerausnehmen/fehler")).as(antwort.text()).isEmpty();

        assertThat(pool(betrieb, stelle, "").at("/totalCount").asInt()).isZero();
    }

    @Test
    @DisplayName("Law 5: a ranked page takes as many reads of the store as a single entry")
    void readsAsOftenForManyAsForOne() {
        IntStream.range(0, 5).forEach(i -> imPool("51312", irgendwer()));
        var stelle = eigene(Map.of());

        var eine = gelesen(stelle, 1);

        assertThat(eine).isPositive();
        assertThat(gelesen(stelle, 5)).isEqualTo(eine);
    }

    private int gelesen(String stelle, int anzahl) {
        return lesezaehler.readsOf("faelle", () -> assertThat(pool(betrieb, stelle, ", first: " + anzahl).at("/edges"))
                .hasSize(anzahl));
    }
}
