package de.passgenau.api.bedarfsgemeinschaft.lebensalter;

import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.fehler;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.mitglied;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsdraht;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class HaushaltshinweisTests {

    private static final String HINWEISE = "hinweise { regel tag meldung mitglied { vorname } }";

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
    @DisplayName("E-02, L-04 a household says who needs a case and who leaves it by age, until that is recorded")
    void standsInTheHouseholdUntilItIsDone() {
        var bg = haushalt();

        assertThat(hinweise(bg).findValuesAsString("regel")).containsExactly("E-02", "L-04", "E-02");
        assertThat(hinweise(bg).findValuesAsString("vorname")).containsExactly("Lea", "Lea", "Mio");
        assertThat(hinweise(bg).findValuesAsString("meldung")).anyMatch(
                satz -> satz.startsWith("Lea ist seit dem") && satz.contains("25 und gehört nicht mehr"));
        assertThat(draht.als("demo-service")
                .frage("{ bedarfsgemeinschaft(bgNummer: \"" + nummer(bg) + "\") { "
                        + HINWEISE + " } }")
                .code()).isEqualTo("FORBIDDEN");

        var danach = fallmanager.tue("mitgliedEntfernen", bg, Map.of("mitgliedId", mitglied(bg, "Lea"), "auszugAm",
                heute.toString()));

        assertThat(fehler(danach)).isEmpty();
        assertThat(hinweise(bg).findValuesAsString("regel")).containsExactly("E-02");
    }

    @Test
    @DisplayName("L-04 and so does the work list of whoever leads the case")
    void standsOnTheWorkList() {
        var bg = haushalt();

        assertThat(liste(nummer(bg) + "-01")).contains("In der Bedarfsgemeinschaft ist ein Kind seit dem");

        var danach = fallmanager.tue("mitgliedEntfernen", bg, Map.of("mitgliedId", mitglied(bg, "Lea"), "auszugAm",
                heute.toString()));

        assertThat(fehler(danach)).isEmpty();
        assertThat(liste(nummer(bg) + "-01")).doesNotContain("ein Kind");
    }

    /** All that stands there of this case because of birthdays. */
    private String liste(String fallnummer) {
        var gruppen = draht.frage("{ arbeitsliste(je: 20) { gruppen { grund posten { satz fall { fallnummer } } } } }")
                .an("/data/arbeitsliste/gruppen");
        var saetze = new StringBuilder();
        for (var gruppe : gruppen) {
            if (gruppe.at("/grund").asString().equals("ALTERSGRENZE")) {
                gruppe.at("/posten").forEach(posten -> {
                    if (posten.at("/fall/fallnummer").asString().equals(fallnummer)) {
                        saetze.append(posten.at("/satz").asString()).append('\n');
                    }
                });
            }
        }
        return saetze.toString();
    }

    private JsonNode hinweise(JsonNode bg) {
        return draht.frage("{ bedarfsgemeinschaft(bgNummer: \"" + nummer(bg) + "\") { " + HINWEISE + " } }")
                .an("/data/bedarfsgemeinschaft/hinweise");
    }

    /** A mother with a case, a child that has turned 25 here, and one that turns 15 soon. */
    private JsonNode haushalt() {
        var seit = heute.minusYears(2);
        var bg = fallmanager.anlegen(Map.of(), person("Wanda", "1970-06-15", "ANTRAGSTELLER", seit),
                person("Lea", heute.minusYears(25).minusDays(40).toString(), "KIND", seit),
                person("Mio", heute.plusDays(20).minusYears(15).toString(), "KIND", seit))
                .at("/bedarfsgemeinschaft");
        var erste = fallmanager.tue("fallAnlegen", bg, Map.of("mitgliedId", mitglied(bg, "Wanda"),
                "fallmanagerArt", "ARBEITSMARKTFERN"));
        assertThat(fehler(erste)).isEmpty();
        return erste.at("/bedarfsgemeinschaft");
    }

    private static String nummer(JsonNode bg) {
        return bg.at("/bgNummer").asString();
    }
}
