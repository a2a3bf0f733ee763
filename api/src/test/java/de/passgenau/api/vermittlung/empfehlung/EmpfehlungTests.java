package de.passgenau.api.vermittlung.empfehlung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.teilnahme.Katalogbestand;
import de.passgenau.api.teilnahme.Kursgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class EmpfehlungTests {

    private static final String EMPFEHLUNGEN = """
            query($f: ID!, $n: Int, $nach: String) { empfehlungenFuerFall(fallId: $f, first: $n, after: $nach) {
              totalCount laufId pageInfo { hasNextPage endCursor } edges { node { punkte vorrangig
                stelle { punkte stellenangebot { id } } massnahme { punkte massnahme { id } } } } } }""";
    private static final String ENTSCHEIDEN = """
            mutation($l: ID!, $g: ID!, $b: String) { a: entscheidungFesthalten(
              eingabe: {laufId: $l, gewaehlt: $g, begruendung: $b}) { uebersteuert fehler { feld code } } }""";

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private Clock clock;
    @Autowired
    private Lesezaehler zaehler;
    private Draht draht = new Draht(0);
    private String fall = "";
    private String stelle = "";
    private String massnahme = "";

    @BeforeEach
    void connect() {
        draht = new Draht(port).als("demo-fallmanager");
        var bestand = new Katalogbestand(anwendung);
        fall = bestand.fall();
        massnahme = bestand.massnahme();
        new Kursgang(draht).geplant(massnahme, 5, LocalDate.now(clock).plusDays(3));
        stelle = new Stellengang(draht).gemeldet(Map.of()).at("/id").asString();
    }

    private JsonNode seite(int anzahl, String nach) {
        var antwort = draht.frage(EMPFEHLUNGEN,
                nach.isEmpty() ? Map.of("f", fall, "n", anzahl) : Map.of("f", fall, "n", anzahl, "nach", nach));
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/empfehlungenFuerFall");
    }

    private List<JsonNode> alle(int jeSeite) {
        var alle = new ArrayList<JsonNode>();
        var seite = seite(jeSeite, "");
        seite.at("/edges").forEach(edge -> alle.add(edge.at("/node")));
        while (seite.at("/pageInfo/hasNextPage").asBoolean()) {
            seite = seite(jeSeite, seite.at("/pageInfo/endCursor").asString());
            seite.at("/edges").forEach(edge -> alle.add(edge.at("/node")));
        }
        assertThat(alle).hasSize(seite.at("/totalCount").asInt());
        return alle;
    }

    @Test
    @DisplayName("I-02 an offer that fits stands before any Maßnahme, and both keep their own order")
    void placesFirst() {
        var alle = alle(100);

        assertThat(alle.getFirst().at("/vorrangig").asBoolean()).isTrue();
        assertThat(alle.stream().map(eine -> eine.at("/stelle/stellenangebot/id").asString("")).toList())
                .contains(stelle);
        assertThat(alle.stream().map(eine -> eine.at("/massnahme/massnahme/id").asString("")).toList())
                .contains(massnahme);
        assertThat(alle.stream().dropWhile(eine -> eine.at("/vorrangig").asBoolean()))
                .noneMatch(eine -> eine.at("/vorrangig").asBoolean());
        assertThat(alle.stream().filter(eine -> eine.at("/stelle").isObject()).toList())
                .isSortedAccordingTo((einer, anderer) -> anderer.at("/punkte").asInt() - einer.at("/punkte").asInt());
    }

    @Test
    void isTheSameOrderOnPagesOfAnySize() {
        var alle = alle(100);

        assertThat(alle(2)).isEqualTo(alle);
        assertThat(new HashSet<>(alle)).hasSameSizeAs(alle);
    }

    @Test
    void turnsBackAsItWentForward() {
        var alle = alle(100);
        var rueckwaerts = new ArrayList<JsonNode>();
        var grenze = "last: 2";
        JsonNode seite;
        do {
            seite = draht.frage(EMPFEHLUNGEN.replace("first: $n, after: $nach", grenze)
                    .replace(", $n: Int, $nach: String", "")
                    .replace("endCursor", "startCursor hasPreviousPage"), Map.of("f", fall))
                    .an("/data/empfehlungenFuerFall");
            rueckwaerts.addAll(0, seite.at("/edges").valueStream().map(edge -> edge.at("/node")).toList());
            grenze = "last: 2, before: \"" + seite.at("/pageInfo/startCursor").asString() + '"';
        } while (seite.at("/pageInfo/hasPreviousPage").asBoolean());

        assertThat(rueckwaerts).isEqualTo(alle);
    }

    @Test
    @DisplayName("I-02, X-09 who passes over an offer that fits says why")
    void demandsAReasonForAMassnahmeBeforeAnOffer() {
        var seite = seite(100, "");
        var lauf = seite.at("/laufId").asString();
        var erste = seite.at("/edges/0/node/stelle/stellenangebot/id").asString();

        assertThat(entscheide(lauf, massnahme, "").an("/data/a/fehler/0/code").asString()).isEqualTo("PFLICHTFELD");
        assertThat(entscheide(lauf, erste, "").an("/data/a/uebersteuert").asBoolean(true)).isFalse();
        assertThat(entscheide(lauf, massnahme, "Erst muss der Tag wieder einen Anfang haben.")
                .an("/data/a/uebersteuert")
                .asBoolean()).isTrue();
    }

    private Antwort entscheide(String lauf, String gewaehlt, String begruendung) {
        return draht.frage(ENTSCHEIDEN, Map.of("l", lauf, "g", gewaehlt, "b", begruendung));
    }

    @Test
    void readsTheStoreAsOftenForOneHitAsForMany() {
        seite(20, "");

        for (var sammlung : List.of("stellenangebote", "massnahmen", "faelle", "durchgaenge")) {
            assertThat(zaehler.readsOf(sammlung, () -> seite(20, "")))
                    .as(sammlung)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    @DisplayName("N-01 what is missing alone opens what demands it, with the offers counted, and nothing is shown of a case out of sight")
    void namesWhatOpensMost() {
        var gang = new Stellengang(draht);
        gang.gemeldet(Map.of("muss", List.of("KRANSCHEIN")));
        gang.gemeldet(Map.of("muss", List.of("KRANSCHEIN")));

        var hebel = hebel(draht, fall).an("/data/hebel");

        var kran = hebel.valueStream()
                .filter(einer -> einer.at("/bezeichnung").asString().contains("Kran"))
                .findFirst();
        assertThat(kran.orElseThrow().at("/art").asString()).isEqualTo("NACHWEIS");
        assertThat(kran.orElseThrow().at("/stellen").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(hebel.valueStream().toList()).isSortedAccordingTo(
                (einer, anderer) -> anderer.at("/stellen").asInt() - einer.at("/stellen").asInt());
        assertThat(hebel(draht.als("demo-fallmanager-2"), fall).text())
                .isEqualTo(hebel(draht.als("demo-fallmanager-2"), "erfunden").text());
        assertThat(hebel(draht.als("demo-ags"), fall).code()).isEqualTo("FORBIDDEN");
    }

    private static Antwort hebel(Draht wer, String fall) {
        return wer.frage(
                """
                        query($f: ID!) { hebel(fallId: $f, first: 100) { art bezeichnung stellen massnahmen helfen { id } } }""",
                Map.of("f", fall));
    }

    @Test
    void isTheSameForACaseOutOfSightAndForNoneAndClosedToOthers() {
        var fremder = draht.als("demo-fallmanager-2");

        assertThat(fremder.frage(EMPFEHLUNGEN, Map.of("f", fall)).text())
                .isEqualTo(fremder.frage(EMPFEHLUNGEN, Map.of("f", "erfunden")).text());
        for (var login : List.of("demo-ags", "demo-traeger", "demo-leitung", "demo-service")) {
            assertThat(draht.als(login).frage(EMPFEHLUNGEN, Map.of("f", fall)).code()).isEqualTo("FORBIDDEN");
        }
    }
}
