package de.passgenau.api.schreiben.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.passgenau.api.fristen.bestand.Fristtermin;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.lesen.Regelwerkwahl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("N-18 a due day in a calendar explains itself, as far as that is nobody's secret")
class FristeintraegeTests {

    @Test
    void takesAWholeDayAndSaysWhy() {
        var erklaerung = "Erstgespräch (F-01): spätestens 10 Arbeitstage nach der Bewilligung vom 16.11.2026: fällig am "
                + "30.11.2026; Kapitel 4.1";

        assertThat(gelesen(frist("F-01", "Erstgespräch", erklaerung)))
                .containsEntry("DTSTART;VALUE=DATE", "20261130")
                .containsEntry("DTEND;VALUE=DATE", "20261201")
                .containsEntry("TRANSP", "TRANSPARENT")
                .containsEntry("SUMMARY", "Fällig: Erstgespräch: F0000002")
                .containsEntry("DESCRIPTION", erklaerung + ".");
    }

    @Test
    @DisplayName("V-04 a talk that is due says since when, and not for which category")
    void saysWhyATalkIsDue() {
        assertThat(gelesen(frist("V-04.B", "Folgegespräch bei Kategorie B", "Folgegespräch bei Kategorie B (V-04): "
                + "spätestens 3 Monate nach dem Beginn von „Kategorie B“ vom 18.09.2026: fällig am 18.12.2026")))
                .containsEntry("SUMMARY", "Fällig: Folgegespräch: F0000002")
                .containsEntry("DESCRIPTION", "Folgegespräch (V-04): spätestens 3 Monate nach der letzten Einschätzung "
                        + "vom 18.09.2026: fällig am 18.12.2026.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uckermark", "hamm"})
    @DisplayName("K-01 no rule tells in a calendar which category somebody has")
    void tellsNoCategory(String regelwerk) throws IOException {
        assertThat(Regelwerkwahl.lies(regelwerk).fristregeln()).isNotEmpty().allSatisfy(regel -> {
            var datei = Kalenderdatei.geschrieben("Kalender", List.of(Fristeintraege.von(frist(regel), "F0000002")),
                    Instant.EPOCH).replace("\r\n ", "");

            assertThat(datei).doesNotContainIgnoringCase("Kategorie")
                    .doesNotContain("K-0", "Hemmnis", regel.id() + '-');
        });
    }

    private static Fristtermin frist(Regel regel) {
        return frist(regel.id(), regel.titel(), regel.titel() + " (" + regel.registernummer()
                + "): spätestens 6 Monate nach dem Kontakt; " + regel.kapitel());
    }

    private static Fristtermin frist(String regel, String titel, String erklaerung) {
        return new Fristtermin("fall-1", regel + "-2026-11-16-1", LocalDate.parse("2026-11-30"), titel, erklaerung);
    }

    private static Map<String, String> gelesen(Fristtermin frist) {
        return Kalenderleser.ereignisse(Kalenderdatei.geschrieben("Kalender",
                List.of(Fristeintraege.von(frist, "F0000002")), Instant.EPOCH)).getFirst();
    }
}
