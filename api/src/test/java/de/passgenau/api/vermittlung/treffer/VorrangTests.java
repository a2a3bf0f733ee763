package de.passgenau.api.vermittlung.treffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
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
@DisplayName("I-02 placement comes before any Maßnahme, wherever it is ranked or explained")
class VorrangTests {

    private static final String BERUF = "82312";
    private static final String ERKLAERUNG = """
            query($f: ID!, $m: ID!) { matchErklaerung(fallId: $f, massnahmeId: $m) {
              punkte kriterien { kriterium begruendung } } }""";
    private static final String EMPFEHLUNGEN = """
            query($f: ID!, $nach: String) { empfehlungenFuerFall(fallId: $f, first: 100, after: $nach) {
              pageInfo { hasNextPage endCursor } edges { node { massnahme { massnahme { id } punkte kriterien { kriterium begruendung } } } } } }""";

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private Clock clock;
    private Draht draht = new Draht(0);
    private String fall = "";
    private String massnahme = "";

    @BeforeEach
    void connect() {
        draht = new Draht(port).als("demo-fallmanager");
        var bestand = new Katalogbestand(anwendung);
        fall = bestand.fall(Fallbestand.von(Fallbestand.person("Wanda", "Winterberg"),
                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), BERUF));
        massnahme = bestand.massnahme();
        new Kursgang(draht).geplant(massnahme, 5, LocalDate.now(clock).plusDays(3));
    }

    /** The same pair in the ranking of either side, in the common order, and explained by itself. */
    private List<JsonNode> ueberall() {
        return List.of(Trefferfrage.massnahmen(draht).treffer(fall, "", massnahme).orElseThrow(),
                Trefferfrage.teilnehmer(draht).treffer(massnahme, "", fall).orElseThrow(),
                draht.frage(ERKLAERUNG, Map.of("f", fall, "m", massnahme)).an("/data/matchErklaerung"),
                empfehlung(Map.of("f", fall)));
    }

    /** On whichever page, as other tests have Maßnahmen too. */
    private JsonNode empfehlung(Map<String, Object> welche) {
        var seite = draht.frage(EMPFEHLUNGEN, welche).an("/data/empfehlungenFuerFall");
        return seite.at("/edges")
                .valueStream()
                .map(edge -> edge.at("/node/massnahme"))
                .filter(eine -> eine.at("/massnahme/id").asString("").equals(massnahme))
                .findFirst()
                .orElseGet(() -> {
                    assertThat(seite.at("/pageInfo/hasNextPage").asBoolean()).as("another page").isTrue();
                    return empfehlung(Map.of("f", fall, "nach", seite.at("/pageInfo/endCursor").asString()));
                });
    }

    private static String vorrang(JsonNode treffer) {
        return treffer.at("/kriterien")
                .valueStream()
                .filter(eines -> eines.at("/kriterium").asString().equals("VERMITTLUNGSVORRANG"))
                .map(eines -> eines.at("/begruendung").asString())
                .findFirst()
                .orElseThrow();
    }

    private void heisstUeberall(String satz) {
        assertThat(ueberall()).allSatisfy(treffer -> assertThat(vorrang(treffer)).startsWith(satz));
        assertThat(ueberall().stream().map(treffer -> treffer.at("/punkte")).distinct()).hasSize(1);
    }

    @Test
    @DisplayName("I-02 as soon as an offer fits it is the same fact for every ranking, and so when it is gone")
    void isTheSameFactEverywhere() {
        var stellen = new Stellengang(draht);
        heisstUeberall("Vor der Vermittlung steht noch etwas an");

        var stelle = stellen.gemeldet(Map.of("titel", "Friseurin oder Friseur", "beruf", Map.of("kldb", BERUF)));
        assertThat(Trefferfrage.stellen(draht)
                .treffer(fall, "", stelle.at("/id").asString())
                .orElseThrow()
                .at("/punkte")
                .asInt()).isGreaterThanOrEqualTo(90);
        heisstUeberall("Es gibt eine passende Stelle");

        stellen.geschlossen(stelle);
        heisstUeberall("Vor der Vermittlung steht noch etwas an");
    }
}
