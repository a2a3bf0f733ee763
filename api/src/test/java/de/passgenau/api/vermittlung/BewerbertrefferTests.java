package de.passgenau.api.vermittlung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Abgleichlauf;
import de.passgenau.api.protokoll.Abgleichprotokoll;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.vermittlung.treffer.Trefferfrage;
import de.passgenau.catalogue.Anschrift;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("The Arbeitgeberservice reports an offer, and whom it fits is there at once")
class BewerbertrefferTests {

    private static final String ENTWURF = """
            query($e: StellenangebotEingabe!, $first: Int, $after: String) {
              bewerberFuerStelle(entwurf: $e, first: $first, after: $after) { laufId totalCount fehler { feld code }
                pageInfo { hasNextPage endCursor } edges { node { punkte kandidat { id } } } } }""";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Lesezaehler zaehler;
    private Draht ags = new Draht(0);
    private Trefferfrage frage = Trefferfrage.bewerber(ags);
    private Stellengang stellen;

    @BeforeEach
    void connect() {
        ags = new Draht(port).als("demo-ags");
        frage = Trefferfrage.bewerber(ags);
        stellen = new Stellengang(ags);
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, faelle).lege(fall);
    }

    private Optional<JsonNode> treffer(String stelle, String mehr, Fall fall) {
        return frage.treffer(stelle, mehr, kennungen.global(Kandidat.class, fall.kennung()));
    }

    private String stelle(Map<String, ?> dazu) {
        return stellen.gemeldet(dazu).at("/id").asString();
    }

    @Test
    @DisplayName("X-01, X-06 who fits comes with the same points as the offer does for her, wherever her case is")
    void agreesWithTheOtherDirection() {
        var fall = lege(Fallbestand.inPrenzlau());
        var dort = lege(Fallbestand.inSchwedt());
        var stelle = stelle(Map.of());

        var person = treffer(stelle, "", fall).orElseThrow();
        var angebot = Trefferfrage.stellen(ags.als("demo-fallmanager"))
                .treffer(kennungen.global(Fall.class, fall.kennung()), "", stelle)
                .orElseThrow();

        assertThat(person.at("/punkte")).isEqualTo(angebot.at("/punkte"));
        assertThat(person.at("/hinweise")).isEqualTo(angebot.at("/hinweise"));
        assertThat(treffer(stelle, "", dort)).as("in the whole Jobcenter").isPresent();
    }

    @Test
    @DisplayName("X-02, N-26 without consent there is no name, no place and no word of the family or of a Hemmnis")
    void tellsNothingThatAJobNeedNotKnow() {
        var hemmnis = new Hemmnis(Kopf.neu(new EintragId(UUID.randomUUID().toString()), LocalDate.parse("2026-11-02"),
                "anna"), Hemmnisart.KINDERBETREUUNG, Ursachenort.PERSON, 10, "Die Tochter ist zwei.", null);
        var ohne = lege(Fallbestand.inPrenzlau());
        var mit = lege(Fallbestand.mitEinwilligung(Fallbestand.inPrenzlau(),
                Einwilligungszweck.NAME_FUER_ARBEITGEBERSERVICE));
        var familie = Fallbestand.inPrenzlau();
        var mutter = lege(Fallbestand.mit(familie, familie.verlauf().mit(hemmnis)));
        var schicht = stelle(Map.of("arbeitszeit", Map.of("lagen", List.of("SCHICHT")), "orte",
                List.of(Map.of("plz", "17268", "ort", "Templin"))));

        var anonym = treffer(schicht, "", ohne).orElseThrow();
        assertThat(anonym.at("/kandidat/person").isNull()).isTrue();
        assertThat(anonym.toString()).doesNotContain("Winterberg").doesNotContain("Minuten");
        assertThat(anonym.at("/kriterien").toString()).contains(" km von der Mitte der Gegend 172xx; ");
        assertThat(treffer(schicht, "", mit).orElseThrow().at("/kriterien").toString()).contains("Weniger als ")
                .contains(" km entfernt; ");
        assertThat(treffer(schicht, "", mit).orElseThrow().at("/kandidat/person/nachname").asString())
                .isEqualTo("Winterberg");
        var knapp = treffer(schicht, "auswahl: KNAPP", mutter).orElseThrow();
        assertThat(knapp.at("/ausschluesse/0/begruendung").asString())
                .isEqualTo("Die verlangten Arbeitszeiten sind nicht möglich.");
        assertThat(knapp.toString()).doesNotContain("Kinderbetreuung");
        assertThat(treffer(schicht, "nurMitEinwilligung: true", mit)).isPresent();
        assertThat(treffer(schicht, "nurMitEinwilligung: true", ohne)).isEmpty();
    }

    @Test
    @DisplayName("X-02, N-26 asking for one place after the other tells of nobody in which place of her region she lives")
    void saysTheSameOfEverybodyInARegion() {
        var prenzlau = lege(Fallbestand.inPrenzlau());
        var templin = lege(Fallbestand.von(new Person("Wanda", "Winterberg", LocalDate.parse("1988-02-29"),
                new Anschrift("Am Markt 7", "17268", "Templin"), null, null),
                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312"));

        for (var ort : List.of(Map.of("plz", "17291", "ort", "Prenzlau"), Map.of("plz", "17268", "ort", "Templin"),
                Map.of("plz", "17279", "ort", "Lychen"))) {
            var stelle = stelle(Map.of("orte", List.of(ort)));
            assertThat(strecken(stelle, prenzlau)).as(ort.toString()).hasSize(1).isEqualTo(strecken(stelle, templin));
        }
    }

    /** What is said of how far it is, of a hit or of a near miss. */
    private Set<String> strecken(String stelle, Fall fall) {
        return Stream.of("", "auswahl: KNAPP")
                .flatMap(auswahl -> treffer(stelle, auswahl, fall).stream())
                .flatMap(treffer -> Stream.of(treffer.at("/kriterien"), treffer.at("/ausschluesse")))
                .flatMap(JsonNode::valueStream)
                .filter(eines -> eines.at("/kriterium").asString().equals("REGION"))
                .map(eines -> eines.at("/begruendung").asString().replaceFirst(";.*", ""))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("X-06 a Fallmanager answers with the people of his own office, and reads of them what the case says")
    void staysInSight() {
        var hier = lege(Fallbestand.inPrenzlau());
        var dort = lege(Fallbestand.inSchwedt());
        lege(Fallbestand.im(Zustand.ABGESCHLOSSEN, Fallbestand.inPrenzlau()));
        var stelle = stelle(Map.of());
        frage = Trefferfrage.bewerber(ags.als("demo-fallmanager"));

        var treffer = treffer(stelle, "", hier).orElseThrow();

        assertThat(treffer.at("/kriterien").toString()).contains("im Radius von 25 km");
        assertThat(treffer(stelle, "", dort)).isEmpty();
        assertThat(treffer(stelle, "auswahl: KNAPP", dort)).isEmpty();
        var faelle = ags.als("demo-fallmanager").frage("""
                query($s: ID!) { bewerberFuerStelle(stellenangebotId: $s, first: 100) {
                  edges { node { kandidat { id } fall { id } } } } }""", Map.of("s", stelle));
        assertThat(faelle.an("/data/bewerberFuerStelle/edges").findValues("fall"))
                .isNotEmpty()
                .allSatisfy(einer -> assertThat(einer.at("/id").isString()).isTrue());
        for (var login : List.of("demo-traeger", "demo-leitung", "demo-service", "demo-arbeitgeber")) {
            assertThat(new Trefferfrage(ags.als(login), frage.feld(), frage.argument()).antwort(stelle, "").code())
                    .isEqualTo("FORBIDDEN");
        }
    }

    @Test
    @DisplayName("X-06, N-06 a draft finds the same people as the offer that is made of it, and nothing of it is kept")
    void ranksForADraft() {
        var fall = lege(Fallbestand.inPrenzlau());
        var angaben = Stellengang.lager(Map.of("beschreibung", "Nur Männer bis 35 Jahre."));
        var vorher = zahl();

        var entwurf = seiteMit(fall, angaben);
        var stelle = stelle(Map.of("beschreibung", "Nur Männer bis 35 Jahre."));

        assertThat(entwurf.at("/fehler")).isEmpty();
        assertThat(entwurf.at("/totalCount")).isEqualTo(frage.seite(stelle, "").at("/totalCount"));
        assertThat(zahl()).isEqualTo(vorher + 1);
    }

    /** Others fit as well, and more than a page has. */
    private JsonNode seiteMit(Fall fall, Map<String, ?> angaben) {
        var gesucht = kennungen.global(Kandidat.class, fall.kennung());
        var variablen = new HashMap<String, Object>(Map.of("e", angaben, "first", 100));
        var seite = ags.frage(ENTWURF, variablen).an("/data/bewerberFuerStelle");
        while (!seite.findValuesAsString("id").contains(gesucht)) {
            assertThat(seite.at("/pageInfo/hasNextPage").asBoolean()).as("shown to nobody").isTrue();
            variablen.put("after", seite.at("/pageInfo/endCursor").asString());
            seite = ags.frage(ENTWURF, variablen).an("/data/bewerberFuerStelle");
        }
        return seite;
    }

    private long zahl() {
        return ags.frage("{ stellenangebote { totalCount } }").an("/data/stellenangebote/totalCount").asLong();
    }

    @Test
    void turnsThePagesOfADraftAndSaysWhatIsWrongWithIt() {
        lege(Fallbestand.inPrenzlau());
        lege(Fallbestand.inPrenzlau());
        var angaben = Stellengang.lager(Map.of());
        var erste = ags.frage(ENTWURF, Map.of("e", angaben, "first", 1)).an("/data/bewerberFuerStelle");
        var marke = erste.at("/pageInfo/endCursor").asString();

        var zweite = ags.frage(ENTWURF, Map.of("e", angaben, "first", 1, "after", marke));
        var andere = ags.frage(ENTWURF, Map.of("e", Stellengang.lager(Map.of("titel", "Lagerist")), "after", marke));
        var falsch = ags.frage(ENTWURF, Map.of("e", Stellengang.lager(Map.of("titel", " ", "orte", List.of()))));

        assertThat(zweite.an("/data/bewerberFuerStelle/edges")).hasSize(1).isNotEqualTo(erste.at("/edges"));
        assertThat(andere.code()).isEqualTo("BAD_REQUEST");
        assertThat(falsch.an("/data/bewerberFuerStelle/fehler").findValuesAsString("feld"))
                .containsExactlyInAnyOrder("entwurf.titel", "entwurf.orte");
        assertThat(falsch.an("/data/bewerberFuerStelle/edges")).isEmpty();
        assertThat(ags.frage("{ bewerberFuerStelle { totalCount } }").code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void isTheSameForAnOfferThatIsNoneAndEmptyForOneThatIsClosed() {
        var stelle = stellen.gemeldet(Map.of());
        lege(Fallbestand.inPrenzlau());
        stellen.geschlossen(stelle);

        assertThat(frage.antwort("erfunden", "").an("/data/bewerberFuerStelle").isNull()).isTrue();
        assertThat(frage.seite(stelle.at("/id").asString(), "").at("/totalCount").asInt()).isZero();
    }

    @Test
    @DisplayName("X-09 every ranking is written down before somebody sees it, of a draft too")
    void writesTheRankingDown(@Autowired Abgleichprotokoll protokoll) {
        var fall = lege(Fallbestand.inPrenzlau());
        var antwort = seiteMit(fall, Stellengang.lager(Map.of()));

        var lauf = protokoll.lauf(kennungen.id(Abgleichlauf.class, antwort.at("/laufId").asString())).orElseThrow();

        assertThat(lauf.gegenstand()).startsWith("entwurf:");
        assertThat(lauf.platz(fall.bezug())).isPresent();
    }

    @Test
    void readsTheStoreAsOftenForOneHitAsForMany() {
        for (int i = 0; i < 6; i++) {
            lege(Fallbestand.inPrenzlau());
        }
        var stelle = stelle(Map.of());
        frage.seite(stelle, "");

        for (var sammlung : List.of("stellenangebote", "faelle")) {
            assertThat(liest(sammlung, stelle, 6)).as(sammlung).isEqualTo(liest(sammlung, stelle, 1)).isLessThan(2);
        }
    }

    private int liest(String sammlung, String stelle, int anzahl) {
        return zaehler.readsOf(sammlung,
                () -> assertThat(frage.seite(stelle, "first: " + anzahl).at("/edges")).hasSize(anzahl));
    }
}
