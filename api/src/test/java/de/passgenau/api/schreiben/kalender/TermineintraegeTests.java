package de.passgenau.api.schreiben.kalender;

import static de.passgenau.api.schreiben.Fallakte.HEUTE;
import static de.passgenau.api.schreiben.Fallakte.TERMIN;
import static de.passgenau.api.schreiben.Fallakte.abgesagt;
import static de.passgenau.api.schreiben.Fallakte.kopf;
import static de.passgenau.api.schreiben.Fallakte.mit;
import static de.passgenau.api.schreiben.Fallakte.termin;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.eintrag.Berichtigung;
import de.passgenau.api.fall.verlauf.Termin.Art;
import org.junit.jupiter.api.Test;

class TermineintraegeTests {

    private static final Instant STEMPEL = Instant.parse("2026-11-22T09:15:00Z");

    @Test
    void isAnAppointmentByTheClockOfTheOffice() {
        var fall = mit(termin(Art.FOLGEGESPRAECH, "2026-12-01T09:30", false));

        assertThat(gelesen(fall, fall.fallnummer())).singleElement()
                .satisfies(
                        ereignis -> assertThat(ereignis).containsEntry("DTSTART;TZID=Europe/Berlin", "20261201T093000")
                                .containsEntry("DTSTAMP", "20261122T091500Z")
                                .containsEntry("SUMMARY", "Folgegespräch: " + fall.fallnummer())
                                .containsEntry("LOCATION", "Zimmer 7")
                                .containsEntry("STATUS", "CONFIRMED")
                                .containsEntry("SEQUENCE", "0")
                                .containsEntry("CLASS", "PRIVATE"));
    }

    @Test
    void isCalledOffUnderTheSameUid() {
        var fall = mit(termin(Art.FOLGEGESPRAECH, "2026-12-01T09:30", false));
        var vorher = gelesen(fall, "x").getFirst();
        var nachher = gelesen(mit(fall, abgesagt()), "x").getFirst();

        assertThat(nachher).containsEntry("UID", vorher.get("UID"))
                .containsEntry("STATUS", "CANCELLED")
                .containsEntry("SEQUENCE", "1");
    }

    @Test
    void vanishesWhereItWasRecordedByMistake() {
        var fall = mit(termin(Art.FOLGEGESPRAECH, "2026-12-01T09:30", false));
        var falsch = new Berichtigung(kopf("b", HEUTE), TERMIN, 1, "Falsche Akte", true);

        assertThat(gelesen(mit(fall, falsch), "x")).singleElement()
                .satisfies(ereignis -> assertThat(ereignis).containsEntry("STATUS", "CANCELLED")
                        .containsEntry("UID", gelesen(fall, "x").getFirst().get("UID")));
    }

    @Test
    void tellsNoStrangerWhatItIsFor() {
        var fall = mit(termin(Art.ERSTGESPRAECH, "2026-12-01T09:30", true));
        var datei = Kalenderdatei.geschrieben("Meine Termine", Termineintraege.fuerPerson(fall).alle(), STEMPEL);

        assertThat(datei).contains("SUMMARY:Termin beim Jobcenter")
                .doesNotContain("Erstgespräch", fall.fallnummer(), fall.kennung(), TERMIN.wert(), "Winterberg");
    }

    @Test
    void staysWithinTheDaysAskedFor() {
        var eintraege = new Termineintraege(mit(termin(Art.FOLGEGESPRAECH, "2026-12-01T09:30", false)), "x");

        assertThat(eintraege.zwischen(tag("2026-12-01"), tag("2026-12-01"))).hasSize(1);
        assertThat(eintraege.zwischen(tag("2026-11-01"), tag("2026-11-30"))).isEmpty();
        assertThat(eintraege.zwischen(tag("2026-12-02"), tag("2026-12-31"))).isEmpty();
    }

    private static LocalDate tag(String tag) {
        return LocalDate.parse(tag);
    }

    private static List<Map<String, String>> gelesen(Fall fall, String wer) {
        return Kalenderleser.ereignisse(
                Kalenderdatei.geschrieben("Kalender", new Termineintraege(fall, wer).alle(), STEMPEL));
    }
}
