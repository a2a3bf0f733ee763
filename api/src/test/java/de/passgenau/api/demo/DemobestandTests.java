package de.passgenau.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.AlleArbeitgeber;
import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.catalogue.AlleTraeger;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** On an application of their own, which was started with demo data. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"passgenau.demo.faelle=1300",
        "passgenau.stichtag=2026-03-02"})
class DemobestandTests {

    private static final int ARBEITGEBER = 120;
    private static final int TRAEGER = 25;

    @LocalServerPort
    private int port;
    @Autowired
    private MongoTemplate mongo;
    @Autowired
    private AlleArbeitgeber alleArbeitgeber;
    @Autowired
    private AlleTraeger alleTraeger;

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
}
