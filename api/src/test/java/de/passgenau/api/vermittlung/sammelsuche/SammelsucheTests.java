package de.passgenau.api.vermittlung.sammelsuche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.catalogue.Spur;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class SammelsucheTests {

    private static final String AKTE = "{ fall(id: \"%s\") { akte { suchlaeufe(first: 100) { totalCount edges { node "
            + "{ tag treffer ergebnis erfasstDurch } } } } } }";

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Sammelsuchlauf lauf;
    @Autowired
    private Sammelsuchen suchen;
    @Autowired
    private Sammelsuchablage ablage;
    @Autowired
    private Fundablage funde;
    @Autowired
    private List<Auskunftsquelle> quellen = List.of();
    private Draht draht = new Draht(0);
    private Stellengang stellen;

    @BeforeEach
    void connect() {
        draht = new Draht(port).als("demo-fallmanager");
        stellen = new Stellengang(draht);
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    private Fall gelegt(Fall fall) {
        return new Fallbestand(store, faelle).lege(fall);
    }

    private static Kopf kopf(LocalDate tag) {
        return Kopf.neu(new EintragId(UUID.randomUUID().toString()), tag, "demo-fallmanager");
    }

    /** Since so many days, and nobody has searched for her since. */
    private Fall inKategorieA(int tage) {
        var fall = Fallbestand.inPrenzlau();
        return Fallbestand.mit(fall, fall.verlauf()
                .mit(new Kategorieentscheidung(kopf(heute().minusDays(tage)), Kundenkategorie.A,
                        heute().minusDays(tage), "So besprochen.", null)));
    }

    private String id(Fall fall) {
        return kennungen.global(Fall.class, fall.kennung());
    }

    private JsonNode gefunden(Fall fall) {
        return draht.als("demo-fallmanager")
                .frage("{ stellenfundeFuerFall(fallId: \"" + id(fall)
                        + "\") { tag treffer laufId funde { neu seit punkte stellenangebot { id } } } }")
                .an("/data/stellenfundeFuerFall");
    }

    private JsonNode fund(Fall fall, JsonNode stelle) {
        return gefunden(fall).at("/funde")
                .valueStream()
                .filter(eine -> eine.at("/stellenangebot/id").equals(stelle.at("/id")))
                .findFirst()
                .orElse(stelle.at("/nirgends"));
    }

    private JsonNode suchlaeufe(Fall fall) {
        return draht.als("demo-fallmanager").frage(AKTE.formatted(id(fall))).an("/data/fall/akte/suchlaeufe");
    }

    /** To its end, as on another day. */
    private Sammelsuche gesucht() {
        return lauf.gehe(begonnen(), Instant.MAX);
    }

    private Sammelsuche begonnen() {
        return Sammelsuche.begonnen(UUID.randomUUID().toString(), heute(), "probe",
                Spur.begonnen(clock.instant(), List.of()));
    }

    @Test
    @DisplayName("X-06 what is found for a case by night is there in the morning: what is new, since when, and only what still stands")
    void keepsWhatIsFound() {
        var fall = gelegt(Fallbestand.inPrenzlau());
        var stelle = stellen.gemeldet(Map.of());
        assertThat(gefunden(fall).isNull()).isTrue();

        assertThat(gesucht().zahlen().neue()).isPositive();

        assertThat(fund(fall, stelle).at("/neu").asBoolean()).isTrue();
        assertThat(fund(fall, stelle).at("/seit").asString()).isEqualTo(heute().toString());
        assertThat(gefunden(fall).at("/laufId").asString()).isNotEmpty();

        store.save(gealtert(fall));
        gesucht();
        assertThat(fund(fall, stelle).at("/neu").asBoolean()).as("known since yesterday").isFalse();

        stellen.geschlossen(stelle);
        assertThat(fund(fall, stelle).isMissingNode()).as("closed since").isTrue();
    }

    @Test
    @DisplayName("What was found for somebody by itself is told to her, with the offers that are gone")
    void tellsThePersonWhatWasFoundForHer() {
        var fall = gelegt(Fallbestand.inPrenzlau());
        assertThat(auskunft(fall)).doesNotContain("von selbst gesucht");
        stellen.gemeldet(Map.of());
        gesucht();

        assertThat(auskunft(fall)).contains("Stellen, die von selbst gesucht worden sind",
                "Fachkraft für Lagerlogistik", "Gefunden seit: ");
        assertThat(quellen.stream().map(quelle -> quelle.gespeichert(fall)).toList().toString())
                .contains("stellenfunde");
    }

    private String auskunft(Fall fall) {
        return quellen.stream().flatMap(quelle -> quelle.abschnitte(fall).stream()).toList().toString();
    }

    /** As if it had been searched for yesterday. */
    private Stellenfunde gealtert(Fall fall) {
        var gestern = heute().minusDays(1);
        var jetzige = funde.von(fall.kennung()).orElseThrow();
        return new Stellenfunde(jetzige.fall(), jetzige.schema(), gestern, jetzige.treffer(), jetzige.laufkennung(),
                jetzige.gewichte(), jetzige.funde()
                        .stream()
                        .map(fund -> new Stellenfunde.Fund(fund.stelle(), fund.punkte(), gestern))
                        .toList());
    }

    @Test
    @DisplayName("X-06 a customer of category A gets her weekly search noted, once a day, and nobody else does")
    void notesTheWeeklySearch() {
        var faellige = gelegt(inKategorieA(7));
        var neue = gelegt(inKategorieA(0));
        var andere = gelegt(Fallbestand.inPrenzlau());

        assertThat(gesucht().zahlen().vermerkt()).isPositive();
        gesucht();

        assertThat(suchlaeufe(faellige).at("/totalCount").asInt()).isEqualTo(1);
        var vermerk = suchlaeufe(faellige).at("/edges/0/node");
        assertThat(vermerk.at("/tag").asString()).isEqualTo(heute().toString());
        assertThat(vermerk.at("/erfasstDurch").asString()).isEqualTo("passgenau");
        assertThat(vermerk.at("/ergebnis").asString()).startsWith("Selbsttätige Suche: ");
        assertThat(suchlaeufe(neue).at("/totalCount").asInt()).as("not yet due").isZero();
        assertThat(suchlaeufe(andere).at("/totalCount").asInt()).as("no category").isZero();
        assertThat(draht.als("demo-revision")
                .frage("{ protokoll(suche: {fallnummer: \"" + faellige.fallnummer()
                        + "\", arten: [GEAENDERT]}) { edges { node { feld } } } }")
                .text()).contains("sammelsuche");
    }

    @Test
    @DisplayName("X-06 before a talk of today there is a search, due or not")
    void searchesBeforeATalk() {
        var fall = inKategorieA(0);
        var mitGespraech = gelegt(Fallbestand.mit(fall, fall.verlauf()
                .mit(new Termin(kopf(heute()), Termin.Art.FOLGEGESPRAECH, heute().atTime(15, 0), "Prenzlau", null))));

        gesucht();

        assertThat(suchlaeufe(mitGespraech).at("/totalCount").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("A search that is interrupted goes on behind the last case, and then is closed")
    void goesOnWhereItWasInterrupted() {
        for (int i = 0; i < 70; i++) {
            gelegt(Fallbestand.inSchwedt());
        }
        var unterbrochen = lauf.gehe(begonnen(), Instant.MIN);

        assertThat(unterbrochen.istAbgeschlossen()).isFalse();
        assertThat(unterbrochen.zahlen().durchsucht()).isPositive();
        var offen = unterbrochen.zahlen().offen();
        assertThat(offen).isPositive();
        assertThat(unterbrochen.istFrei(clock.instant())).isTrue();

        assertThat(suchen.setzeFort()).isPositive();

        var fertig = ablage.offene().stream().filter(eine -> eine.id().equals(unterbrochen.id())).findFirst();
        assertThat(fertig).isEmpty();
        var zahlen = draht.als("demo-leitung")
                .frage("{ node(id: \"" + kennungen.global(Sammelsuche.class, unterbrochen.id())
                        + "\") { ... on Sammelsuche { stand zahlen { durchsucht offen misslungen } } } }")
                .an("/data/node");
        assertThat(zahlen.at("/stand").asString()).isEqualTo("ABGESCHLOSSEN");
        assertThat(zahlen.at("/zahlen/durchsucht").asInt())
                .isEqualTo(unterbrochen.zahlen().durchsucht() + offen);
        assertThat(zahlen.at("/zahlen/misslungen").asInt()).isZero();
    }

    @Test
    @DisplayName("Whoever may starts a search and sees how far it is; nobody sees what was found for a case of another office")
    void isOpenToWhomItConcerns() {
        var fall = gelegt(Fallbestand.inSchwedt());
        var start = "mutation { sammelsucheStarten(eingabe: {clientMutationId: \"suche-%s\"}) { sammelsuche { id } fehler { code } } }"
                .formatted(fall.kennung());

        var gestartet = draht.als("demo-leitung").frage(start).an("/data/sammelsucheStarten");
        assertThat(gestartet.at("/fehler")).isEmpty();
        assertThat(draht.als("demo-leitung").frage(start).an("/data/sammelsucheStarten/sammelsuche/id"))
                .isEqualTo(gestartet.at("/sammelsuche/id"));
        assertThat(draht.als("demo-ags")
                .frage("{ sammelsuchen { edges { node { id begonnenDurch } } } }")
                .an("/data/sammelsuchen/edges")
                .findValuesAsString("id")).contains(gestartet.at("/sammelsuche/id").asString());
        suchen.setzeFort();

        assertThat(gefunden(fall).isNull()).as("of another office").isTrue();
        assertThat(funde.von(fall.kennung())).isPresent();
        assertThat(draht.als("demo-fallmanager").frage(start).text()).contains("FORBIDDEN");
        assertThat(draht.als("demo-traeger").frage("{ sammelsuchen { totalCount } }").text()).contains("FORBIDDEN");
    }

    @Test
    @DisplayName("What was found for a case goes with it")
    void forgetsDeletedCases() {
        var fall = gelegt(Fallbestand.inPrenzlau());
        gesucht();
        assertThat(funde.von(fall.kennung())).isPresent();

        store.remove(Query.query(Criteria.where("_id").is(fall.kennung())), Fall.class);
        faelle.entfernt(fall.kennung());

        assertThat(funde.tilge()).isPositive();
        assertThat(funde.von(fall.kennung())).isEmpty();
    }
}
