package de.passgenau.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.AlleArbeitgeber;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.demo.landkreis.Umfang;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.catalogue.AlleTraeger;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** On an application of their own, which was started with demo data. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"passgenau.demo.faelle=6000",
        "passgenau.stichtag=2026-03-02"})
class DemolaufTests {

    private static final int ARBEITGEBER = 554;
    private static final int TRAEGER = 25;

    @LocalServerPort
    private int port;
    @Autowired
    private MongoTemplate mongo;
    @Autowired
    private AlleArbeitgeber alleArbeitgeber;
    @Autowired
    private AlleTraeger alleTraeger;
    @Autowired
    private Demosammlung<Traeger> traeger;
    @Autowired
    private Demosammlung<Arbeitgeber> arbeitgeber;
    @Autowired
    private Clock clock;

    @AfterEach
    void vervollstaendige() {
        leere();
        lauf(6_000, clock, arbeitgeber.gespeichert());
    }

    @Test
    void isInTheListsOnceTheApplicationIsReady() {
        var ags = new Draht(port).als("demo-ags");

        assertThat(ags.frage("{ arbeitgeberListe { totalCount } traegerListe { totalCount } }").an("/data").toString())
                .isEqualTo("{\"arbeitgeberListe\":{\"totalCount\":%d},\"traegerListe\":{\"totalCount\":%d}}"
                        .formatted(ARBEITGEBER, TRAEGER));
    }

    @Test
    @DisplayName("M-01 the whole catalogue of the demo is stored and found, drafts included, most of it published")
    void hasACatalogueToSearchIn() {
        var leitung = new Draht(port).als("demo-leitung");

        var gefunden = leitung.frage("""
                { massnahmen { totalCount facetten { facette werte { wert anzahl } } }
                  entworfen: massnahmen(suche: {status: [ENTWURF]}) { totalCount }
                  schulden: massnahmen(suche: {text: "Schuldnerberatung", umkreis: {ort: "Prenzlau", km: 60}}) {
                    totalCount edges { node { titel steckbrief { beschreibung { ziele inhalte } } } } } }""")
                .an("/data");

        assertThat(gefunden.at("/massnahmen/totalCount").asInt()).isEqualTo(86);
        assertThat(gefunden.at("/entworfen/totalCount").asInt()).isBetween(1, 30);
        assertThat(gefunden.at("/schulden/totalCount").asInt()).isBetween(1, 80);
        assertThat(gefunden.at("/massnahmen/facetten").valueStream()).isNotEmpty()
                .allSatisfy(facette -> assertThat(facette.at("/werte").size()).isGreaterThan(1));
    }

    @Test
    @DisplayName("M-03 the demo tells of free places, full Durchgänge and people who wait, and who takes part in what")
    void hasPlacesToFind() {
        var fm = new Draht(port).als("demo-fallmanager");

        var gefunden = fm.frage("""
                { frei: massnahmen(suche: {plaetze: [FREI]}) { totalCount }
                  voll: massnahmen(suche: {plaetze: [VOLL]}) { totalCount }
                  faelle(first: 100) { edges { node { teilnahmen { stand zweck { ziel } } } } } }""").an("/data");

        assertThat(gefunden.at("/frei/totalCount").asInt()).isGreaterThan(10);
        assertThat(gefunden.at("/voll/totalCount").asInt()).isPositive();
        assertThat(gefunden.at("/faelle/edges")
                .valueStream()
                .flatMap(kante -> kante.at("/node/teilnahmen").valueStream())
                .map(eine -> eine.at("/stand").asString())).contains("ANGETRETEN", "BEENDET");
    }

    @Test
    @DisplayName("N-06 the offers of the demo are stored and found, some with wishes that are held back")
    void hasOffersToSearchIn() {
        var ags = new Draht(port).als("demo-ags");

        var gefunden = ags.frage("""
                { stellenangebote(first: 100) { totalCount
                    edges { node { arbeitgeber { name } zurueckgehalteneWuensche { merkmal } } } }
                  offen: stellenangebote(suche: {stand: VEROEFFENTLICHT}) { totalCount }
                  vorbei: stellenangebote(suche: {stand: GESCHLOSSEN}) { totalCount } }""").an("/data");

        assertThat(gefunden.at("/stellenangebote/totalCount").asLong()).isGreaterThan(100)
                .isEqualTo(mongo.count(new Query(), Stellenangebot.class))
                .isEqualTo(gefunden.at("/offen/totalCount").asLong() + gefunden.at("/vorbei/totalCount").asLong());
        assertThat(gefunden.at("/vorbei/totalCount").asInt()).isPositive();
        assertThat(gefunden.findValuesAsString("merkmal")).hasSizeGreaterThan(5).contains("HERKUNFT", "GESCHLECHT");
    }

    @Test
    void hasTheOrganisationsOfTheDemoLogins() {
        assertThat(Stream.of("demo-traeger-1", "demo-traeger-2").map(TraegerId::new).map(alleTraeger::findById))
                .hasSize(2)
                .allSatisfy(gefunden -> assertThat(gefunden).isPresent())
                .map(Optional::orElseThrow)
                .allSatisfy(einer -> assertThat(einer.version()).isEqualTo(1))
                .allSatisfy(einer -> assertThat(einer.schema()).isEqualTo(Traeger.SCHEMA));
        assertThat(alleArbeitgeber.findById(new ArbeitgeberId("demo-arbeitgeber-1"))).get()
                .satisfies(einer -> assertThat(einer.version()).isEqualTo(1))
                .satisfies(einer -> assertThat(einer.zugelassenAm(LocalDate.of(2028, 3, 2))).isTrue())
                .satisfies(einer -> assertThat(einer.name()).isNotBlank());
    }

    @Test
    void addsNothingAtASecondStart() {
        var vorher = bestand();

        lauf(6_000, Clock.offset(clock, Duration.ofDays(90)), arbeitgeber.gespeichert());

        assertThat(bestand()).isEqualTo(vorher);
    }

    @Test
    void endsWithTheSameDataAfterAnInterruption() {
        var vorher = bestand();
        var beginn = alleTraeger.findById(new TraegerId("demo-traeger-1")).orElseThrow().angelegtAm();
        leere();
        mongo.insert(Demostand.neu(new Umfang(6_000, 1, LocalDate.of(2026, 3, 2)), beginn));
        lauf(6_000, clock, nachEinerPortionGestoert());
        assertThat(bestand()).hasSizeBetween(TRAEGER + 1, TRAEGER + ARBEITGEBER - 1);

        lauf(6_000, Clock.offset(clock, Duration.ofDays(3)), arbeitgeber.gespeichert());

        assertThat(bestand()).isEqualTo(vorher);
    }

    @Test
    void leavesAloneWhatSomebodyChangedBeforeItWasFinished() {
        var id = new ArbeitgeberId("demo-arbeitgeber-1");
        var bisher = alleArbeitgeber.findById(id).orElseThrow();
        alleArbeitgeber.save(bisher.geaendert(bisher.angaben(), bisher.spur().fortgesetzt(clock.instant(), List.of())));
        mongo.remove(new Query(), Demostand.class);

        lauf(6_000, clock, arbeitgeber.gespeichert());

        assertThat(alleArbeitgeber.findById(id)).get().extracting(Arbeitgeber::version).isEqualTo(2L);
    }

    @Test
    void leavesOutWhoseUniqueNumberSomebodyElseHas() {
        var demo = alleArbeitgeber.findById(new ArbeitgeberId("demo-arbeitgeber-1")).orElseThrow();
        leere();
        var eigener = alleArbeitgeber.save(
                Arbeitgeber.aufgenommen(new ArbeitgeberId("eigener"), demo.angaben(), demo.spur()));

        lauf(6_000, clock, arbeitgeber.gespeichert());

        assertThat(alleArbeitgeber.findById(demo.id())).isEmpty();
        assertThat(mongo.count(new Query(), Arbeitgeber.class))
                .isEqualTo(ARBEITGEBER);
        assertThat(alleArbeitgeber.findById(eigener.id())).contains(eigener);
    }

    @Test
    void doesNothingForZeroCases() {
        leere();

        lauf(0, clock, arbeitgeber.gespeichert());

        assertThat(bestand()).isEmpty();
        assertThat(mongo.findAll(Demostand.class)).isEmpty();
    }

    private void lauf(int faelle, Clock uhr, Consumer<Collection<Arbeitgeber>> gespeichert) {
        new Demolauf(new Demoeinstellungen(faelle, 1), mongo,
                List.of(traeger, new Demosammlung<>(Arbeitgeber.class, arbeitgeber.dokumente(), gespeichert)), uhr)
                .run(new DefaultApplicationArguments());
    }

    private static Consumer<Collection<Arbeitgeber>> nachEinerPortionGestoert() {
        return portion -> {
            throw new DataAccessResourceFailureException("kein Platz auf der Platte");
        };
    }

    private void leere() {
        List.of("traeger", "arbeitgeber", "demo").forEach(name -> mongo.getCollection(name).deleteMany(new Document()));
    }

    private Map<String, Document> bestand() {
        var alles = new TreeMap<String, Document>();
        List.of("traeger", "arbeitgeber")
                .forEach(name -> mongo.getCollection(name).find().forEach(d -> alles.put(d.getString("_id"), d)));
        return alles;
    }
}
