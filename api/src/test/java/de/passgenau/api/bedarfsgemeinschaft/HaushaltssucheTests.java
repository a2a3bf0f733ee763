package de.passgenau.api.bedarfsgemeinschaft;

import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.fehler;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.mitglied;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class HaushaltssucheTests {

    private static final String FRAGE = "query($s: FaelleSuche) { faelle(suche: $s, first: 50) { totalCount edges { "
            + "node { fallnummer } } } }";

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    private Draht draht = new Draht(0);
    private Haushaltsdraht fallmanager = new Haushaltsdraht(draht);
    private LocalDate heute = LocalDate.EPOCH;

    @BeforeEach
    void connect() {
        draht = new Draht(port);
        fallmanager = new Haushaltsdraht(draht);
        heute = LocalDate.now(clock);
    }

    @Test
    @DisplayName("CODES 16: all cases of a BG-Nummer, however it is typed")
    void findsTheCasesOfANumber() {
        var bg = mitFaellen(haushalt("Wanda", "Jan"), "Wanda", "Jan");
        var nummer = nummer(bg);

        assertThat(gefunden(Map.of("bgNummer", nummer))).containsExactly(nummer + "-01", nummer + "-02");
        assertThat(gefunden(Map.of("bgNummer", " " + nummer.toLowerCase(java.util.Locale.ROOT) + " "))).hasSize(2);
        assertThat(gefunden(Map.of("bgNummer", nummer, "name", "jan"))).containsExactly(nummer + "-02");
        assertThat(gefunden(Map.of("bgNummer", nummer, "name", "jan", "nurEigene", true))).hasSize(1);
        assertThat(gefunden(Map.of("bgNummer", Haushaltsdraht.nummer()))).isEmpty();
    }

    @Test
    @DisplayName("CODES 16: the cases follow their people from one household to the next")
    void followsWhoMoves() {
        var alte = mitFaellen(haushalt("Wanda", "Jan"), "Wanda", "Jan");
        var neue = haushalt("Otto");
        var fall = Haushaltsdraht.eines(alte, "Jan").at("/fall/id").asString();

        fallmanager.tue("mitgliedEntfernen", alte, Map.of("mitgliedId", mitglied(alte, "Jan"), "auszugAm",
                heute.toString()));
        assertThat(gefunden(Map.of("bgNummer", nummer(alte)))).containsExactly(nummer(alte) + "-01");
        var payload = fallmanager.tue("mitgliedHinzufuegen", neue, Map.of("fallId", fall, "mitglied",
                person("Jan", "1988-06-15", "PARTNER", heute)));

        assertThat(fehler(payload)).isEmpty();
        assertThat(gefunden(Map.of("bgNummer", nummer(neue)))).containsExactly(nummer(alte) + "-02");
    }

    @Test
    @DisplayName("CODES 16: under the number of a household that went up in another, the cases of the other")
    void leadsFromAFormerNumberToTheHouseholdOfToday() {
        var eine = mitFaellen(haushalt("Wanda"), "Wanda");
        var andere = mitFaellen(haushalt("Jan"), "Jan");

        var payload = fallmanager.tue("bedarfsgemeinschaftenZusammenfuehren", eine, Map.of("aufgehendeId",
                andere.at("/id").asString(), "aufgehendeVersion", andere.at("/version").asInt(), "ab",
                heute.toString(), "rollen", List.of(Map.of("mitgliedId", mitglied(andere, "Jan"), "rolle",
                        "PARTNER"))));

        assertThat(fehler(payload)).isEmpty();
        assertThat(gefunden(Map.of("bgNummer", nummer(andere)))).containsExactlyInAnyOrder(nummer(eine) + "-01",
                nummer(andere) + "-01");
    }

    @Test
    @DisplayName("CODES 11: not yours, not there")
    void findsNothingForStrangersAndRefusesWhatIsNoNumber() {
        var nummer = nummer(mitFaellen(haushalt("Wanda"), "Wanda"));
        var fremd = draht.als("demo-fallmanager-2").frage(FRAGE, Map.of("s", Map.of("bgNummer", nummer)));
        var nie = draht.als("demo-fallmanager-2")
                .frage(FRAGE, Map.of("s", Map.of("bgNummer", Haushaltsdraht.nummer())));

        assertThat(fremd.text()).isEqualTo(nie.text()).contains("\"totalCount\":0");
        assertThat(draht.frage(FRAGE, Map.of("s", Map.of("bgNummer", "12"))).code()).isEqualTo("BAD_REQUEST");
    }

    private List<String> gefunden(Map<String, ?> suche) {
        return draht.frage(FRAGE, Map.of("s", suche)).an("/data/faelle/edges").findValuesAsString("fallnummer");
    }

    private JsonNode haushalt(String erste, String... weitere) {
        var seit = heute.minusMonths(2);
        var payload = weitere.length == 0
                ? fallmanager.anlegen(Map.of(), person(erste, "1988-06-15", "ANTRAGSTELLER", seit))
                : fallmanager.anlegen(Map.of(), person(erste, "1988-06-15", "ANTRAGSTELLER", seit),
                        person(weitere[0], "1988-06-15", "PARTNER", seit));
        assertThat(fehler(payload)).isEmpty();
        return payload.at("/bedarfsgemeinschaft");
    }

    private JsonNode mitFaellen(JsonNode bg, String... wem) {
        var jetzt = bg;
        for (var vorname : wem) {
            var payload = fallmanager.tue("fallAnlegen", jetzt, Map.of("mitgliedId", mitglied(jetzt, vorname)));
            assertThat(fehler(payload)).isEmpty();
            jetzt = payload.at("/bedarfsgemeinschaft");
        }
        return jetzt;
    }

    private static String nummer(JsonNode bg) {
        return bg.at("/bgNummer").asString();
    }
}
