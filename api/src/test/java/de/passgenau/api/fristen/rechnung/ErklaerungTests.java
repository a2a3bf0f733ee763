package de.passgenau.api.fristen.rechnung;

import static de.passgenau.api.fristen.regelwerk.Ereignisart.ANTRAG_VOLLSTAENDIG;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.AUSBILDUNGSWUNSCH;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.AUSBILDUNG_AUSSERBETRIEBLICH_ENDE;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.EINSTIEGSBERATUNG;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.KONTAKT;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.VEREINBARUNG;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.VEREINBARUNG_ENDE;
import static de.passgenau.api.fristen.regelwerk.Merkmal.AUSBILDUNGSSUCHENDE;
import static de.passgenau.api.fristen.regelwerk.Merkmal.FM_ARBEITSMARKTNAH;
import static de.passgenau.api.fristen.regelwerk.Merkmal.FM_U25;
import static de.passgenau.api.fristen.regelwerk.Merkmal.KATEGORIE_A;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Merkmal;
import de.passgenau.api.fristen.regelwerk.Zeichen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N-18 every due day explains itself")
class ErklaerungTests {

    @Test
    void namesTheDaysCountedAndTheHolidaysLeftOut() {
        assertThat(fall().am("2026-04-30", ANTRAG_VOLLSTAENDIG).erklaerungen("E-03", "2026-05-01"))
                .containsExactly(
                        "Einstiegsberatung (E-03): spätestens 10 Arbeitstage nach dem vollständigen Antrag vom "
                                + "30.04.2026, gezählt ab 04.05.2026, ohne Tag der Arbeit (01.05.), Christi Himmelfahrt "
                                + "(14.05.): fällig am 18.05.2026; Handlungskonzept Kapitel 3");
    }

    @Test
    void saysHowItEnded() {
        var fall = fall().am("2026-04-30", ANTRAG_VOLLSTAENDIG).am("2026-05-20", EINSTIEGSBERATUNG);

        assertThat(fall.erklaerungen("E-03", "2026-06-01")).singleElement()
                .asString()
                .endsWith("; verspätet erfüllt am 20.05.2026 (Einstiegsberatung)");
        assertThat(fall().von("2026-01-12", "2026-08-02", FM_ARBEITSMARKTNAH).erklaerungen("T-02", "2026-09-01"))
                .singleElement()
                .asString()
                .endsWith("; entfallen am 03.08.2026, weil die Voraussetzung nicht mehr besteht");
    }

    @Test
    void saysThatItWasMoved() {
        assertThat(fall().seit("2026-01-05", KATEGORIE_A)
                .am("2026-02-03", KONTAKT)
                .am("2026-03-03", KONTAKT)
                .erklaerungen("V-04.A", "2026-03-10")).last()
                .asString()
                .isEqualTo("Folgegespräch bei Kategorie A (V-04): spätestens 1 Monat nach dem Kontakt vom 03.03.2026, "
                        + "gezählt ab 04.03.2026, ohne Karfreitag (03.04.), Ostermontag (06.04.), von Freitag, dem "
                        + "03.04.2026, auf den nächsten Arbeitstag verschoben (§ 193 BGB): fällig am 07.04.2026; "
                        + "Handlungskonzept Kapitel 4.1.2 bis 4.1.4");
    }

    @Test
    void saysThatItWasBroughtForward() {
        assertThat(fall().bekanntAb("2024-09-01", "2026-08-31", AUSBILDUNG_AUSSERBETRIEBLICH_ENDE)
                .erklaerungen("T-05.AUSBILDUNG", "2026-03-10")).singleElement()
                .asString()
                .contains(
                        "spätestens 3 Monate vor dem Ende der außerbetrieblichen Ausbildung am 31.08.2026, gezählt ab "
                                + "30.08.2026, von Sonntag, dem 31.05.2026, auf den Arbeitstag davor vorgezogen: fällig am "
                                + "29.05.2026");
    }

    @Test
    void namesTheEndThatMakesItDueEarlier() {
        assertThat(fall().am("2026-03-10", VEREINBARUNG)
                .bekanntAb("2026-03-10", "2026-06-30", VEREINBARUNG_ENDE)
                .erklaerungen("V-02.KOOPERATIONSPLAN", "2026-04-01")).singleElement()
                .asString()
                .contains("spätestens mit dem Ende der Vereinbarung am 30.06.2026: fällig am 30.06.2026");
    }

    @Test
    void namesAFixedDay() {
        assertThat(Fallbeispiel.inDerUckermark("2008-02-01")
                .seit("2026-01-05", AUSBILDUNGSSUCHENDE)
                .bekanntAb("2026-01-05", "2026-08-01", AUSBILDUNGSWUNSCH)
                .erklaerungen("U-03", "2026-02-01")).containsExactly("Ende der Nachvermittlung (U-03): spätestens zum "
                        + "festen Termin nach dem gewünschten Ausbildungsbeginn vom 01.08.2026: fällig am 31.01.2028; "
                        + "Handlungskonzept Kapitel 5.2");
    }

    @Test
    void saysTheSameInEnglish() {
        assertThat(fall().am("2026-04-30", ANTRAG_VOLLSTAENDIG).erklaerungen("E-03", "2026-05-01", Locale.ENGLISH))
                .containsExactly("First counselling (E-03): at the latest 10 working days after the complete "
                        + "application of 30 Apr 2026, counted from 4 May 2026, without Labour Day (1 May), Ascension "
                        + "Day (14 May): due on 18 May 2026; Handlungskonzept Kapitel 3");
        assertThat(fall().seit("2026-01-05", KATEGORIE_A)
                .am("2026-02-03", KONTAKT)
                .am("2026-03-03", KONTAKT)
                .erklaerungen("V-04.A", "2026-03-10", Locale.UK)).last()
                .asString()
                .startsWith("Follow-up talk in category A (V-04): at the latest 1 month after the talk of 3 Mar 2026, ")
                .contains(", moved from Friday, 3 Apr 2026, to the next working day (§ 193 BGB): due on 7 Apr 2026; ");
        assertThat(fall().am("2026-04-30", ANTRAG_VOLLSTAENDIG)
                .am("2026-05-20", EINSTIEGSBERATUNG)
                .erklaerungen("E-03", "2026-06-01", Locale.ENGLISH)).singleElement()
                .asString()
                .endsWith("; done late on 20 May 2026 (the first counselling)");
        assertThat(Fallbeispiel.inDerUckermark("2001-09-12")
                .seit("2024-01-01", FM_U25)
                .erklaerungen("T-04", "2026-07-01", Locale.ENGLISH)).singleElement()
                .asString()
                .contains("at the latest with the 25th birthday on 12 Sep 2026: due on 12 Sep 2026");
    }

    @Test
    void knowsAnEnglishWordForEverySignAndRule() throws IOException {
        var englisch = new Properties();
        try (var zeilen = Files.newBufferedReader(
                Path.of("src/main/resources/de/passgenau/api/fristen/rechnung/zeichen_en.properties"))) {
            englisch.load(zeilen);
        }

        assertThat(englisch.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(Stream
                .<Zeichen>concat(Stream.of(Ereignisart.values()), Stream.of(Merkmal.values()))
                .map(Zeichen::name)
                .toList());
        assertThat(Stream.of("uckermark", "hamm").flatMap(name -> Fallbeispiel.regelwerk(name).regeln().stream()))
                .allSatisfy(regel -> assertThat(regel.titelEnglisch()).as(regel.id()).isNotBlank());
    }

    private static Fallbeispiel fall() {
        return Fallbeispiel.inDerUckermark("1990-02-01");
    }
}
