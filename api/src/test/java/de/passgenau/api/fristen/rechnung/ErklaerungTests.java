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
import static de.passgenau.api.fristen.regelwerk.Merkmal.KATEGORIE_A;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(fall().von("2026-01-12", "2026-03-01", FM_ARBEITSMARKTNAH).erklaerungen("T-02", "2026-06-01"))
                .singleElement()
                .asString()
                .endsWith("; entfallen am 02.03.2026, weil die Voraussetzung nicht mehr besteht");
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

    private static Fallbeispiel fall() {
        return Fallbeispiel.inDerUckermark("1990-02-01");
    }
}
