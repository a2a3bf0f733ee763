package de.passgenau.api.arbeitgeber.betreuung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("The Arbeitgeberservice looks after an employer")
class ArbeitgeberbetreuungTests {

    private static final String FELDER = """
            { betreuung { version betreuer { betreuer durch } betreuerverlauf { betreuer }
                ansprechpersonen { eintragId name funktion telefon } geltendeAbsprachen { text }
                kontakte { art ergebnis } absprachen { text } verlauf { art durch }
                wiedervorlagen { eintragId anlass fuer erledigt { durch ergebnis } } }
              fehler { feld code } } }""";

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    private Draht ags = new Draht(0);
    private String betrieb = "";
    private LocalDate heute = LocalDate.EPOCH;

    @BeforeEach
    void connect() {
        ags = new Draht(port).als("demo-ags");
        heute = LocalDate.now(clock);
        betrieb = ags.frage("""
                mutation($n: String!) { arbeitgeberAnlegen(
                  eingabe: {name: $n, anschrift: {plz: "17291", ort: "Prenzlau"}}) { arbeitgeber { id } } }""",
                Map.of("n", "Betrieb " + UUID.randomUUID())).an("/data/arbeitgeberAnlegen/arbeitgeber/id").asString();
    }

    private JsonNode tue(String mutation, int version, Map<String, ?> dazu) {
        var eingabe = new HashMap<String, Object>(Map.of("arbeitgeberId", betrieb, "version", version));
        eingabe.putAll(dazu);
        var typ = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Eingabe!";
        var antwort = ags.frage("mutation($e: " + typ + ") { a: " + mutation + "(eingabe: $e)" + FELDER,
                Map.of("e", eingabe));
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/a");
    }

    private static List<String> fehler(JsonNode antwort) {
        return antwort.at("/fehler")
                .valueStream()
                .map(einer -> einer.at("/feld").asString() + ' ' + einer.at("/code").asString())
                .toList();
    }

    @Test
    void remembersWhoDoesSoAndWhoDidBefore() {
        tue("arbeitgeberbetreuerSetzen", 0, Map.of("betreuer", "demo-ags"));
        assertThat(fehler(tue("arbeitgeberbetreuerSetzen", 0, Map.of("betreuer", "jemand"))))
                .containsExactly("version VERALTET");

        var danach = tue("arbeitgeberbetreuerSetzen", 1, Map.of("betreuer", "nachfolge", "grund", "Elternzeit"))
                .at("/betreuung");

        assertThat(danach.at("/betreuer/betreuer").asString()).isEqualTo("nachfolge");
        assertThat(danach.at("/betreuer/durch").asString()).isEqualTo("demo-ags");
        assertThat(danach.at("/betreuerverlauf").findValuesAsString("betreuer"))
                .containsExactly("demo-ags", "nachfolge");
        assertThat(danach.at("/verlauf")).hasSize(2);
    }

    @Test
    void keepsContactsAndForgetsThemWhenTheyAreTakenOut() {
        var neu = tue("arbeitgeberansprechpersonErfassen", 0, Map.of("name", "Personalbüro")).at("/betreuung");
        var id = neu.at("/ansprechpersonen/0/eintragId").asString();
        var geaendert = tue("arbeitgeberansprechpersonErfassen", 1, Map.of("ansprechpersonId", id, "name",
                "Personalbüro", "telefon", "03984 12", "funktion", "Einstellungen")).at("/betreuung/ansprechpersonen");

        assertThat(geaendert).hasSize(1);
        assertThat(geaendert.at("/0/funktion").asString()).isEqualTo("Einstellungen");
        assertThat(fehler(tue("arbeitgeberansprechpersonErfassen", 2, Map.of("name", "", "email", "keine"))))
                .containsExactlyInAnyOrder("name PFLICHTFELD", "email UNGUELTIG");
        assertThat(fehler(tue("arbeitgeberansprechpersonEntfernen", 2, Map.of("ansprechpersonId", "andere"))))
                .containsExactly("ansprechpersonId NICHT_GEFUNDEN");
        assertThat(tue("arbeitgeberansprechpersonEntfernen", 2, Map.of("ansprechpersonId", id))
                .at("/betreuung/ansprechpersonen")).isEmpty();
    }

    @Test
    void recordsTalksAndAgreementsWithoutAnybodysHealth() {
        var gestern = heute.minusDays(1).toString();
        tue("arbeitgeberkontaktDokumentieren", 0,
                Map.of("tag", gestern, "art", "BESUCH", "ergebnis", "Braucht zwei Leute im Lager."));
        tue("arbeitgeberabspracheErfassen", 1, Map.of("tag", gestern, "text", "Zuerst an uns.", "gueltigBis", gestern));

        var alle = tue("arbeitgeberabspracheErfassen", 2, Map.of("tag", gestern, "text", "Probetag ist möglich."))
                .at("/betreuung");

        assertThat(alle.at("/absprachen")).hasSize(2);
        assertThat(alle.at("/geltendeAbsprachen").findValuesAsString("text")).containsExactly("Probetag ist möglich.");
        assertThat(alle.at("/kontakte/0/art").asString()).isEqualTo("BESUCH");
        assertThat(fehler(tue("arbeitgeberkontaktDokumentieren", 3, Map.of("tag", heute.plusDays(1).toString(), "art",
                "TELEFON", "ergebnis", "Der Chef hat eine Depression."))))
                .containsExactlyInAnyOrder("tag UNGUELTIG", "ergebnis GESUNDHEITSANGABE");
    }

    @Test
    void remindsWhoeverHasSomethingToDoUntilItIsDone() {
        var morgen = heute.plusDays(1).toString();
        var offen = tue("arbeitgeberwiedervorlageAnlegen", 0, Map.of("faelligAm", morgen, "anlass", "Nachfragen."))
                .at("/betreuung/wiedervorlagen/0");
        tue("arbeitgeberwiedervorlageAnlegen", 1,
                Map.of("faelligAm", heute.toString(), "anlass", "Anders.", "fuer", "kollegin"));

        assertThat(faellige("")).as("not yet, and not hers").isEmpty();
        assertThat(faellige("bis: \"" + morgen + "\"")).containsExactly("Nachfragen.");
        assertThat(faellige("nurEigene: false")).containsExactly("Anders.");
        var id = offen.at("/eintragId").asString();
        assertThat(
                tue("arbeitgeberwiedervorlageSchliessen", 2, Map.of("wiedervorlageId", id, "ergebnis", "Zwei Plätze."))
                        .at("/betreuung/wiedervorlagen/1/erledigt/durch")
                        .asString())
                .isEqualTo("demo-ags");
        assertThat(faellige("bis: \"" + morgen + "\"")).isEmpty();
        assertThat(fehler(tue("arbeitgeberwiedervorlageSchliessen", 3, Map.of("wiedervorlageId", id))))
                .containsExactly("wiedervorlageId NICHT_GEFUNDEN");
    }

    /** Of this employer. */
    private List<String> faellige(String argumente) {
        var feld = argumente.isEmpty() ? "arbeitgeberWiedervorlagen" : "arbeitgeberWiedervorlagen(" + argumente + ")";
        return ags.frage("{ a: " + feld + " { eintraege { wiedervorlage { anlass } arbeitgeber { id } } } }", Map.of())
                .an("/data/a/eintraege")
                .valueStream()
                .filter(eine -> eine.at("/arbeitgeber/id").asString().equals(betrieb))
                .map(eine -> eine.at("/wiedervorlage/anlass").asString())
                .toList();
    }

    @Test
    void showsAFallmanagerWhomToCallAndNoMore() {
        tue("arbeitgeberansprechpersonErfassen", 0, Map.of("name", "Personalbüro"));
        var fm = new Draht(port).als("demo-fallmanager");
        var frage = "query($id: ID!) { arbeitgeber(id: $id) { betreuung { %s } } }";

        assertThat(fm.frage(frage.formatted("ansprechpersonen { name } geltendeAbsprachen { text }"),
                Map.of("id", betrieb)).an("/data/arbeitgeber/betreuung/ansprechpersonen/0/name").asString())
                .isEqualTo("Personalbüro");
        assertThat(fm.frage(frage.formatted("kontakte { ergebnis }"), Map.of("id", betrieb)).code())
                .isEqualTo("FORBIDDEN");
        assertThat(new Draht(port).als("demo-arbeitgeber")
                .frage(frage.formatted("version"), Map.of("id", betrieb))
                .code()).isEqualTo("FORBIDDEN");
    }
}
