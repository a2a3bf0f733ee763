package de.passgenau.api.datenschutz.verwahrung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@Anwendungstest
class VerwahrungTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    private Draht fallmanager = new Draht(0);
    private Draht revision = new Draht(0);

    @BeforeEach
    void connect() {
        fallmanager = new Draht(port);
        revision = fallmanager.als("demo-revision");
    }

    @Test
    void closesACaseOnce() {
        var fall = lege(Fallbestand.inPrenzlau());

        var antwort = schliesse(fall, "");
        var nochmal = schliesse(jetzt(fall), "");

        assertThat(antwort.an("/data/fallAbschliessen/fall/zustand").asString()).isEqualTo("ABGESCHLOSSEN");
        assertThat(jetzt(fall).verwahrung().abgeschlossenAm()).isNotNull();
        assertThat(nochmal.an("/data/fallAbschliessen/fehler/0/feld").asString()).isEqualTo("fallId");
    }

    @Test
    void namesAllReasonsAtOnce() {
        var fremd = lege(Fallbestand.gefuehrt("Prenzlau", "jemand-anderes"));

        var antwort = schliesse(fremd, ", tag: \"2099-01-01\"");

        assertThat(antwort.text()).contains("UNGUELTIG", "NICHT_BEFUGT");
    }

    @Test
    @DisplayName("Art. 18 DSGVO: blocked is out of sight and not deleted")
    void takesABlockedCaseOutOfSightAndBringsItBack() {
        var fall = lege(Fallbestand.inPrenzlau());

        var antwort = sperre(fall, "");

        assertThat(antwort.an("/data/fallSperren/verwahrung/sperrgrund").asString()).isEqualTo("WIDERSPRUCH");
        assertThat(zeige(fall).an("/data/fall").isNull()).isTrue();
        assertThat(fallmanager
                .frage("{ faelle(suche: {name: \"Winterberg\"}, first: 100) { edges { node { fallnummer } } } }")
                .text()).doesNotContain(fall.fallnummer());
        assertThat(jetzt(fall).person()).isEqualTo(fall.person());
        assertThat(protokolliert(fall)).isPositive();

        assertThat(revision("fallEntsperren", "fallnummer: \"" + fall.fallnummer() + "\"", "verwahrung { zustand }")
                .text()).contains("OFFEN").doesNotContain("Winterberg");
        assertThat(zeige(fall).an("/data/fall").isNull()).isFalse();
    }

    @Test
    void answersTheCallThatHasBlockedAgainAndAnyOtherLikeAnUnknownId() {
        var fall = lege(Fallbestand.inPrenzlau());
        var einmalig = ", clientMutationId: \"" + fall.fallnummer() + "\"";

        var erste = sperre(fall, einmalig);
        var zweite = sperre(fall, einmalig);
        var andere = sperre(fall, "");
        var andereFassung = sperre(jetzt(fall), "");
        var unbekannt = fallmanager.frage("mutation { fallSperren(eingabe: {fallId: \"unbekannt\", version: 1, grund: "
                + "WIDERSPRUCH}) { verwahrung { fallnummer sperrgrund } fehler { feld code } } }");

        assertThat(zweite.text()).isEqualTo(erste.text()).contains("WIDERSPRUCH");
        assertThat(andere.text()).isEqualTo(unbekannt.text()).contains("NICHT_GEFUNDEN");
        assertThat(andereFassung.text()).isEqualTo(unbekannt.text());
    }

    @Test
    void holdsACaseForAReasonAndLetsItGo() {
        var fall = lege(Fallbestand.inPrenzlau());
        var nummer = "fallnummer: \"" + fall.fallnummer() + "\"";

        var angeordnet = revision("aufbewahrungAnordnen", nummer + ", grund: \"Klage S 12 AS 345/26\"",
                "verwahrung { anordnungen { nummer grund durch } }");
        var anordnung = angeordnet.an("/data/aufbewahrungAnordnen/verwahrung/anordnungen/0/nummer").asString();
        var falsch = revision("aufbewahrungAufheben", nummer + ", nummer: \"gibt es nicht\"", "verwahrung { zustand }");
        var aufgehoben = revision("aufbewahrungAufheben", nummer + ", nummer: \"" + anordnung + "\"",
                "verwahrung { anordnungen { aufgehobenAm } }");

        assertThat(angeordnet.text()).contains("S 12 AS 345/26", "demo-revision");
        assertThat(falsch.an("/data/aufbewahrungAufheben/fehler/0/code").asString()).isEqualTo("NICHT_GEFUNDEN");
        assertThat(aufgehoben.an("/data/aufbewahrungAufheben/verwahrung/anordnungen/0/aufgehobenAm").asString())
                .hasSize(10);
    }

    @Test
    void refusesDiagnosesPastDaysAndCasesThatAreUnknown() {
        var fall = lege(Fallbestand.inPrenzlau());

        var antwort = revision("aufbewahrungAnordnen", "fallnummer: \"" + fall.fallnummer()
                + "\", grund: \"wegen ihrer Depression\", bis: \"2001-01-01\"", "verwahrung { zustand }");
        var unbekannt = revision("aufbewahrungAnordnen", "fallnummer: \"nie\", grund: \"Klage\"",
                "verwahrung { zustand }");

        assertThat(antwort.an("/data/aufbewahrungAnordnen/fehler").toString()).contains("GESUNDHEITSANGABE", "bis");
        assertThat(jetzt(fall).verwahrung().anordnungen()).isEmpty();
        assertThat(unbekannt.an("/data/aufbewahrungAnordnen/fehler/0/code").asString()).isEqualTo("NICHT_GEFUNDEN");
    }

    @Test
    void readsCasesThatWereStoredBeforeAnybodyCouldCloseThem() {
        var fall = lege(Fallbestand.inPrenzlau());
        store.updateFirst(Query.query(Criteria.where("_id").is(fall.kennung())), new Update().unset("verwahrung"),
                "faelle");

        assertThat(jetzt(fall).verwahrung().anordnungen()).isEmpty();
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, liste).lege(fall);
    }

    private Fall jetzt(Fall fall) {
        return Objects.requireNonNull(store.findById(fall.id(), Fall.class));
    }

    private String eingabe(Fall fall, String mehr) {
        return "fallId: \"" + kennungen.global(Fall.class, fall.kennung()) + "\", version: " + fall.version() + mehr;
    }

    private Antwort schliesse(Fall fall, String mehr) {
        return fallmanager.frage("mutation { fallAbschliessen(eingabe: {" + eingabe(fall, mehr)
                + ", abschluss: UMZUG}) { fall { zustand } fehler { feld code } } }");
    }

    private Antwort sperre(Fall fall, String mehr) {
        return fallmanager.frage("mutation { fallSperren(eingabe: {" + eingabe(fall, mehr)
                + ", grund: WIDERSPRUCH}) { verwahrung { fallnummer sperrgrund } fehler { feld code } } }");
    }

    private Antwort zeige(Fall fall) {
        return fallmanager.frage("{ fall(fallnummer: \"" + fall.fallnummer() + "\") { id } }");
    }

    private Antwort revision(String mutation, String eingabe, String auswahl) {
        return revision.frage("mutation { " + mutation + "(eingabe: {" + eingabe + "}) { " + auswahl
                + " fehler { feld code meldung } } }");
    }

    private int protokolliert(Fall fall) {
        return revision.frage("{ protokoll(suche: {fallnummer: \"" + fall.fallnummer() + "\"}) { totalCount } }")
                .an("/data/protokoll/totalCount")
                .asInt();
    }
}
