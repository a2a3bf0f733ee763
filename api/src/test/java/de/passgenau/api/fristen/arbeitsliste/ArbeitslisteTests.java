package de.passgenau.api.fristen.arbeitsliste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("P-05 the work list says what to look at today, and why")
class ArbeitslisteTests {

    private static final String ARBEITSLISTE = """
            query($je: Int!) { arbeitsliste(je: $je) { stichtag gruppen { grund anzahl
              posten { tag regel satz fall { fallnummer } } } } }
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Clock clock;
    @Autowired
    private Lesezaehler zaehler;

    @Test
    void showsEachCaseUnderItsReasons() {
        var fall = lege("Schwedt", "demo-fallmanager-2");

        var antwort = frage("demo-fallmanager-2", 20);

        assertThat(satz(antwort, "HEMMNIS_OHNE_STRATEGIE", fall)).contains("Sprache");
        assertThat(satz(antwort, "TERMIN_HEUTE", fall)).contains("14:30");
        assertThat(satz(antwort, "UEBERFAELLIG", fall)).startsWith("Einstiegsberatung (E-03)");
        assertThat(fallnummern(frage("demo-fallmanager", 20))).doesNotContain(fall.fallnummer());
    }

    @Test
    void readsTheStoreOnceHoweverMuchItShows() {
        lege("Prenzlau", "demo-fallmanager");
        lege("Prenzlau", "demo-fallmanager");

        assertThat(readsOf(1)).isEqualTo(1);
        assertThat(readsOf(20)).isEqualTo(1);
    }

    @Test
    void refusesMoreThanItShows() {
        assertThat(frage("demo-fallmanager", 21).code()).isEqualTo("BAD_REQUEST");
        assertThat(frage("demo-service", 5).code()).isEqualTo("FORBIDDEN");
    }

    private int readsOf(int je) {
        return zaehler.readsOf("faelle", () -> assertThat(frage("demo-fallmanager", je).an("/errors").isMissingNode())
                .isTrue());
    }

    private Antwort frage(String wer, int je) {
        return new Draht(port).als(wer).frage(ARBEITSLISTE, Map.of("je", je));
    }

    private static String satz(Antwort antwort, String grund, Fall fall) {
        for (var gruppe : antwort.an("/data/arbeitsliste/gruppen")) {
            for (var posten : gruppe.at("/posten")) {
                if (gruppe.at("/grund").asString().equals(grund)
                        && posten.at("/fall/fallnummer").asString().equals(fall.fallnummer())) {
                    return posten.at("/satz").asString();
                }
            }
        }
        throw new AssertionError(grund + " does not show " + fall.fallnummer());
    }

    private static List<String> fallnummern(Antwort antwort) {
        return antwort.an("/data/arbeitsliste/gruppen").findValuesAsString("fallnummer");
    }

    private Fall lege(String geschaeftsstelle, String fallmanager) {
        var fall = Fallbestand.gefuehrt(geschaeftsstelle, fallmanager);
        var heute = LocalDate.now(clock);
        var verlauf = fall.verlauf()
                .mit(new Hemmnis(kopf("h"), Hemmnisart.SPRACHE, Ursachenort.PERSON, 1, "Im Lager nötig.", null))
                .mit(new Termin(kopf("t"), Termin.Art.FOLGEGESPRAECH, heute.atTime(14, 30), "Zimmer 7", null))
                .mit(Ereignis.von(kopf("a"), Ereignis.Art.ANTRAG_VOLLSTAENDIG, LocalDate.parse("2020-01-02"), null));
        return new Fallbestand(store, liste).lege(Fallbestand.mit(fall, verlauf));
    }

    private static Kopf kopf(String id) {
        return Kopf.neu(new EintragId(id), LocalDate.parse("2020-01-02"), "anna");
    }
}
