package de.passgenau.api.auszug.datei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.api.teilnahme.Katalogbestand;
import de.passgenau.api.teilnahme.Kursgang;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Anwendungstest
class KatalogdateiTests {

    @LocalServerPort
    private int port;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private JsonMapper json;
    @Autowired
    private Clock clock;
    @TempDir
    private Path ordner = Path.of("");
    private String titel = "";

    @BeforeEach
    void name() {
        titel = "Datei " + UUID.randomUUID();
    }

    @Test
    @DisplayName("M-02 a Maßnahme is written as the API takes it: a draft made of it says the same in every field")
    void writesWhatTheApiTakes() {
        var massnahme = katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief(titel));

        var zeile = zeile("demo-leitung", massnahme);
        var wieder = new Draht(port).als("demo-leitung")
                .frage("""
                        mutation($eingabe: MassnahmeEntwerfenEingabe!) { massnahmeEntwerfen(eingabe: $eingabe) {
                          massnahme { id } fehler { feld meldung } } }""", Map.of("eingabe", Map.of("traegerId",
                        kennungen.global(Traeger.class, DemoKatalog.ERSTER), "steckbrief",
                        json.convertValue(zeile.at("/steckbrief"), Map.class))));

        assertThat(wieder.an("/data/massnahmeEntwerfen/fehler")).as(wieder.text()).isEmpty();
        var id = kennungen.id(Massnahme.class, wieder.an("/data/massnahmeEntwerfen/massnahme/id").asString());
        assertThat(zeile("demo-leitung", id).at("/steckbrief")).isEqualTo(zeile.at("/steckbrief"));
        assertThat(zeile.at("/steckbrief/foerderung/kosten/jePlatzMonat").asString()).isEqualTo("875.50");
        assertThat(zeile.at("/steckbrief/ablauf/wochenstunden/von").asDouble()).isEqualTo(19.5);
        assertThat(zeile.at("/herkunft/system").asString()).isEqualTo("passgenau");
        assertThat(zeile.at("/traeger/name").asString()).isEqualTo("Demoträger demo-traeger-1");
        assertThat(zeile.at("/verantwortung/kennung").asString()).isEqualTo("demo-fallmanager");
    }

    @Test
    @DisplayName("M-05 a plan is written as the API takes it, and nobody who takes part")
    void writesPlansWithoutPeople() {
        var massnahme = katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief(titel));
        var id = kennungen.global(Massnahme.class, massnahme.kennung());
        var gang = new Kursgang(new Draht(port));
        var durchgang = gang.geplant(id, 7, LocalDate.now(clock).plusDays(9));
        gang.zugewiesen(durchgang, new Katalogbestand(anwendung).fall());

        var lauf = zeile("demo-fallmanager", massnahme).at("/durchgaenge/0");

        assertThat(lauf.at("/schluessel").asString()).isEqualTo(durchgang);
        assertThat(lauf.propertyNames()).containsExactly("schluessel", "rahmen");
        assertThat(lauf.at("/rahmen/plaetze/hoechstens").asInt()).isEqualTo(7);
        assertThat(gang.planen(id, graphql(lauf.at("/rahmen"))).at("/fehler")).isEmpty();
    }

    @Test
    @DisplayName("M-04 the file has what its reader may see, and of others' Maßnahmen no money and no account")
    void hasWhatItsReaderMaySee() {
        var fremde = katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief(titel));
        var entwurf = katalog.entwurf(DemoKatalog.ERSTER, DemoKatalog.steckbrief(titel));

        var zeile = zeile("demo-traeger-2", fremde);

        assertThat(zeile.at("/steckbrief/foerderung").has("kosten")).isFalse();
        assertThat(zeile.has("verantwortung")).isFalse();
        assertThat(zeile("demo-traeger-2", entwurf).isMissingNode()).isTrue();
        assertThat(zeile("demo-traeger", entwurf).isMissingNode()).isFalse();
        assertThat(new Draht(port).als("demo-arbeitgeber")
                .senden(
                        new Draht(port).als("demo-arbeitgeber").an("/katalog/massnahmen"))
                .status()).isEqualTo(403);
    }

    @Test
    @DisplayName("M-04 the file has the states that are asked for, called off ones among them")
    void hasTheStatesThatAreAskedFor() {
        katalog.entwurf(DemoKatalog.ERSTER, DemoKatalog.steckbrief(titel + " Entwurf"));
        katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief(titel + " Angebot"));

        assertThat(titelIn("?status=ENTWURF")).contains(titel + " Entwurf").doesNotContain(titel + " Angebot");
        assertThat(titelIn("?status=GEPLANT,LAUFEND,ABGESAGT")).contains(titel + " Angebot")
                .doesNotContain(titel + " Entwurf");
        var leitung = new Draht(port).als("demo-leitung");
        assertThat(leitung.senden(leitung.an("/katalog/massnahmen?status=QUATSCH")).status()).isEqualTo(400);
    }

    private List<String> titelIn(String parameter) {
        var leitung = new Draht(port).als("demo-leitung");
        return leitung.senden(leitung.an("/katalog/massnahmen" + parameter))
                .an("/massnahmen")
                .findValuesAsString("titel");
    }

    @Test
    void writesAFileByCommand() throws Exception {
        katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief(titel));
        var datei = ordner.resolve("katalog.json");
        var worte = new ByteArrayOutputStream();

        var ende = befehl(worte, Map.of("nach", datei.toString()));

        assertThat(ende).as(worte.toString(StandardCharsets.UTF_8)).isEqualTo(Befehl.ERFOLG);
        var katalogdatei = json.readTree(Files.readString(datei));
        assertThat(katalogdatei.at("/format").asString()).isEqualTo("passgenau-massnahmen");
        assertThat(katalogdatei.at("/fassung").asInt()).isEqualTo(1);
        assertThat(katalogdatei.at("/massnahmen").findValuesAsString("titel")).contains(titel);
        try (var dateien = Files.list(ordner)) {
            assertThat(dateien).containsExactly(datei);
        }
    }

    private int befehl(ByteArrayOutputStream worte, Map<String, String> optionen) {
        var alle = new HashMap<>(optionen);
        alle.put("server", "http://127.0.0.1:" + port);
        var aus = new PrintStream(worte, true, StandardCharsets.UTF_8);
        return new Exportbefehl().fuehreAus(new Aufruf(alle,
                Map.of("PASSGENAU_TOKEN", new Draht(port).als("demo-leitung").token()), aus, aus));
    }

    private JsonNode zeile(String login, Massnahme massnahme) {
        return zeile(login, massnahme.kennung());
    }

    private JsonNode zeile(String login, String kennung) {
        var draht = new Draht(port).als(login);
        var gesucht = kennungen.global(Massnahme.class, kennung);
        return draht.senden(draht.an("/katalog/massnahmen"))
                .an("/massnahmen")
                .valueStream()
                .filter(eine -> eine.at("/herkunft/schluessel").asString().equals(gesucht))
                .findFirst()
                .orElseGet(() -> json.missingNode());
    }

    /** The same as a literal: names without quotes, codes too. */
    private static String graphql(JsonNode objekt) {
        return String.join(", ", objekt.propertyStream()
                .map(feld -> feld.getKey() + ": " + (feld.getValue().isObject()
                        ? '{' + graphql(feld.getValue()) + '}'
                        : List.of("reihenfolge", "nachholung").contains(feld.getKey())
                                ? feld.getValue().asString()
                                : feld.getValue().toString()))
                .toList());
    }
}
