package de.passgenau.api.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.catalogue.Traeger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class TraegervertragTests {

    private static final String ANTWORT = "{ traeger { id version standorte { name anschrift { ort } }"
            + " vertraege { nummer von bis gegenstand } } fehler { feld code meldung } }";

    @LocalServerPort
    private int port;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Kennungen kennungen;
    private Draht leitung = new Draht(0);
    private String id = "";
    private int version;

    @BeforeEach
    void takeUp() {
        leitung = new Draht(port).als("demo-leitung");
        id = kennungen.global(Traeger.class, katalog.traeger(DemoKatalog.ERSTER).kennung());
        version = leitung.frage("{ traeger(id: \"" + id + "\") { version } }").an("/data/traeger/version").asInt();
    }

    @Test
    void keepsContractsUnderTheirNumbersUntilTheyEnd() {
        var nummer = "V-" + port + "-" + version;
        var neu = vollziehe("traegervertragSchliessen", Map.of("nummer", nummer, "von", "2027-01-01", "bis",
                "2028-12-31", "gegenstand", "Werkstatt"));
        var doppelt = vollziehe("traegervertragSchliessen",
                Map.of("nummer", nummer, "von", "2027-01-01", "gegenstand", "Werkstatt"));
        var zuFrueh = vollziehe("traegervertragAendern", Map.of("nummer", nummer, "letzterTag", "2026-12-31"));
        var beendet = vollziehe("traegervertragAendern", Map.of("nummer", nummer, "letzterTag", "2027-06-30"));
        var unbekannt = vollziehe("traegervertragAendern", Map.of("nummer", "keine", "letzterTag", "2027-06-30"));

        assertThat(neu.at("/fehler")).isEmpty();
        assertThat(doppelt.at("/fehler/0/code").asString()).isEqualTo("SCHON_VORHANDEN");
        assertThat(doppelt.at("/fehler/0/meldung").asString()).contains(nummer);
        assertThat(zuFrueh.at("/fehler/0/feld").asString()).isEqualTo("letzterTag");
        assertThat(beendet.at("/traeger/vertraege").toString()).contains("2027-06-30");
        assertThat(unbekannt.at("/fehler/0/code").asString()).isEqualTo("NICHT_GEFUNDEN");
    }

    @Test
    void tellsEverythingThatIsWrongWithAContract() {
        var falsch = vollziehe("traegervertragSchliessen",
                Map.of("nummer", " ", "von", "2027-01-01", "bis", "2026-12-31", "gegenstand", ""));

        assertThat(falsch.at("/fehler").valueStream().map(einer -> einer.at("/feld").asString()))
                .containsExactly("nummer", "gegenstand", "bis");
    }

    @Test
    void namesEachSiteOnce() {
        var lernhaus = Map.of("name", "Lernhaus", "anschrift", Map.of("plz", "17268", "ort", "Templin"));
        var leer = Map.of("name", "", "anschrift", Map.of("plz", "17268", "ort", " "));

        assertThat(vollziehe("traegerstandorteSetzen", Map.of("standorte", List.of(lernhaus)))
                .at("/traeger/standorte/0/anschrift/ort")
                .asString()).isEqualTo("Templin");
        assertThat(vollziehe("traegerstandorteSetzen", Map.of("standorte", List.of(lernhaus, lernhaus)))
                .at("/fehler/0/code")
                .asString()).isEqualTo("SCHON_VORHANDEN");
        assertThat(vollziehe("traegerstandorteSetzen", Map.of("standorte", List.of(leer))).at("/fehler")
                .valueStream()
                .map(einer -> einer.at("/feld").asString()))
                .containsExactly("standorte.0.name", "standorte.0.anschrift.ort");
    }

    @Test
    void showsContractsToNoOtherTraeger() {
        vollziehe("traegervertragSchliessen", Map.of("nummer", "geheim-" + port, "von", "2027-01-01", "gegenstand",
                "Werkstatt"));
        var frage = "{ traeger(id: \"" + id + "\") { vertraege { nummer } } }";

        assertThat(leitung.als("demo-traeger").frage(frage).an("/data/traeger/vertraege")).isNotEmpty();
        assertThat(leitung.als("demo-traeger-2").frage(frage).an("/data/traeger/vertraege")).isEmpty();
    }

    private JsonNode vollziehe(String vorgang, Map<String, ?> mehr) {
        var eingabe = new HashMap<String, Object>(mehr);
        eingabe.put("id", id);
        eingabe.put("version", version);
        var typ = Character.toUpperCase(vorgang.charAt(0)) + vorgang.substring(1) + "Eingabe!";
        var antwort = leitung.frage("mutation($eingabe: " + typ + ") { " + vorgang + "(eingabe: $eingabe) " + ANTWORT
                + " }", Map.of("eingabe", eingabe));
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        var ergebnis = antwort.an("/data/" + vorgang);
        if (ergebnis.at("/fehler").isEmpty()) {
            version = ergebnis.at("/traeger/version").asInt();
        }
        return ergebnis;
    }
}
