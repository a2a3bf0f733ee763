package de.passgenau.api.fristen.rechnung;

import static de.passgenau.api.fristen.regelwerk.Ereignisart.ARBEITSAUFNAHME;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.ARBEITSBUENDNIS;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.AUSBILDUNG_AUSSERBETRIEBLICH_ENDE;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.EINLADUNG_NACH_UEBERGABE;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.EINZELFALLENTSCHEIDUNG;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.FALLKONFERENZ;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.FALL_EINGANG;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.INTEGRATIONSPLAN;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.MASSNAHME_ENDE;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.PROFILING;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.TERMIN_NACH_UEBERGABE;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.UEBERGABEPROTOKOLL;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.UEBERGABE_AN_MARKTNAH;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.WEITERBILDUNG_ENDE;
import static de.passgenau.api.fristen.regelwerk.Merkmal.FM_ARBEITSMARKTFERN;
import static de.passgenau.api.fristen.regelwerk.Merkmal.FM_ARBEITSMARKTNAH;
import static de.passgenau.api.fristen.regelwerk.Merkmal.FM_U25;
import static de.passgenau.api.fristen.regelwerk.Merkmal.IN_MASSNAHME;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UebergabefristenTests {

    @Test
    @DisplayName("T-01 after the handover the invitation is due within 5, the appointment within 10 Arbeitstage")
    void invitesSoonAfterTheHandover() {
        var fall = Fallbeispiel.inDerUckermark("1980-02-01").am("2026-12-21", UEBERGABE_AN_MARKTNAH);

        assertThat(fall.fristen("T-01.EINLADUNG", "2026-12-22")).containsExactly("2026-12-29 OFFEN");
        assertThat(fall.fristen("T-01.TERMIN", "2026-12-22")).containsExactly("2027-01-06 OFFEN");

        fall.am("2026-12-29", EINLADUNG_NACH_UEBERGABE).am("2027-01-08", TERMIN_NACH_UEBERGABE);
        assertThat(fall.fristen("T-01.EINLADUNG", "2027-02-01")).containsExactly("2026-12-29 ERLEDIGT");
        assertThat(fall.fristen("T-01.TERMIN", "2027-02-01")).containsExactly("2027-01-06 ERFUELLT_VERSPAETET");
    }

    @Test
    @DisplayName("T-02 after 6 months the single case is decided, and 6 months after each decision, unless the customer works or is elsewhere by then")
    void decidesAfterSixMonths() {
        var fall = Fallbeispiel.inDerUckermark("1980-02-01").seit("2026-01-12", FM_ARBEITSMARKTNAH);

        assertThat(fall.fristen("T-02", "2026-06-20")).containsExactly("2026-07-13 BALD");
        assertThat(fall.am("2026-07-10", EINZELFALLENTSCHEIDUNG).fristen("T-02", "2026-08-01"))
                .containsExactly("2026-07-13 ERLEDIGT", "2027-01-11 OFFEN");
        assertThat(fall.fristen("T-02", "2027-01-20")).containsExactly("2026-07-13 ERLEDIGT",
                "2027-01-11 UEBERFAELLIG", "2027-07-12 OFFEN");
        assertThat(Fallbeispiel.inDerUckermark("1980-02-01")
                .seit("2026-01-12", FM_ARBEITSMARKTNAH)
                .am("2026-04-01", ARBEITSAUFNAHME)
                .fristen("T-02", "2026-08-01")).isEmpty();
        assertThat(Fallbeispiel.inDerUckermark("1980-02-01")
                .von("2026-01-12", "2026-03-01", FM_ARBEITSMARKTNAH)
                .seit("2026-03-02", FM_ARBEITSMARKTFERN)
                .fristen("T-02", "2026-08-01")).isEmpty();
    }

    @Test
    @DisplayName("T-04 at the 25th birthday U25 hands over, with a protocol")
    void handsOverAtTwentyFive() {
        var fall = Fallbeispiel.inDerUckermark("2001-09-12").seit("2024-01-01", FM_U25);

        assertThat(fall.fristen("T-04", "2026-01-01")).containsExactly("2026-09-12 OFFEN");
        assertThat(fall.fristen("T-04", "2026-07-01")).containsExactly("2026-09-12 BALD");
        assertThat(fall.am("2026-08-20", UEBERGABEPROTOKOLL).fristen("T-04", "2026-10-01"))
                .containsExactly("2026-09-12 ERLEDIGT");
        assertThat(Fallbeispiel.inDerUckermark("2001-09-12")
                .seit("2024-01-01", FM_ARBEITSMARKTFERN)
                .fristen("T-04", "2026-01-01")).isEmpty();
        assertThat(Fallbeispiel.inDerUckermark("2000-02-29").seit("2023-01-01", FM_U25).fristen("T-04", "2025-01-01"))
                .containsExactly("2025-03-01 BALD");
    }

    @Test
    @DisplayName("T-04 a running Maßnahme may end first")
    void waitsForARunningMassnahme() {
        var fall = Fallbeispiel.inDerUckermark("2001-09-12")
                .seit("2024-01-01", FM_U25)
                .seit("2026-06-01", IN_MASSNAHME)
                .bekanntAb("2026-06-01", "2026-11-30", MASSNAHME_ENDE);

        assertThat(fall.fristen("T-04", "2026-10-01")).containsExactly("2026-11-30 BALD");
        assertThat(fall.erklaerungen("T-04", "2026-10-01")).singleElement()
                .asString()
                .contains("mit dem 25. Geburtstag am 12.09.2026, aufgeschoben bis zum Ende der Maßnahme: fällig am "
                        + "30.11.2026");
    }

    @Test
    @DisplayName("T-05 the Arbeitsbündnis is due 3 months before the training and 2 months before the further training ends")
    void bindsTheEmployerServiceInTime() {
        var fall = Fallbeispiel.inDerUckermark("2005-02-01")
                .bekanntAb("2023-09-01", "2026-08-31", AUSBILDUNG_AUSSERBETRIEBLICH_ENDE)
                .bekanntAb("2026-01-01", "2026-10-31", WEITERBILDUNG_ENDE);

        assertThat(fall.fristen("T-05.AUSBILDUNG", "2026-02-01")).containsExactly("2026-05-29 OFFEN");
        assertThat(fall.fristen("T-05.WEITERBILDUNG", "2026-08-10")).containsExactly("2026-08-31 BALD");
        assertThat(fall.am("2026-03-03", ARBEITSBUENDNIS).fristen("T-05.AUSBILDUNG", "2026-07-01"))
                .containsExactly("2026-05-29 ERLEDIGT");
    }

    @Test
    @DisplayName("T-06 the Fallkonferenz comes before the Maßnahme ends")
    void confersBeforeTheMassnahmeEnds() {
        var fall = Fallbeispiel.inDerUckermark("1990-02-01").bekanntAb("2026-01-05", "2026-06-29", MASSNAHME_ENDE);

        assertThat(fall.fristen("T-06", "2026-06-05")).containsExactly("2026-06-26 BALD");
        assertThat(fall.am("2026-06-29", FALLKONFERENZ).fristen("T-06", "2026-07-01"))
                .containsExactly("2026-06-26 ERFUELLT_VERSPAETET");
    }

    @Test
    @DisplayName("T-05, T-06 after a drop-out nothing was due on a day before it")
    void asksForNothingBeforeADropOut() {
        var fall = Fallbeispiel.inDerUckermark("1990-02-01")
                .bekanntAb("2026-06-10", "2026-06-10", MASSNAHME_ENDE)
                .bekanntAb("2026-06-12", "2026-06-10", WEITERBILDUNG_ENDE);

        assertThat(fall.fristen("T-06", "2026-06-10")).containsExactly("2026-06-10 HEUTE");
        assertThat(fall.fristen("T-05.WEITERBILDUNG", "2026-06-12")).containsExactly("2026-06-10 UEBERFAELLIG");
        assertThat(fall.am("2026-06-10", FALLKONFERENZ).fristen("T-06", "2026-06-12"))
                .containsExactly("2026-06-10 ERLEDIGT");
    }

    @Test
    @DisplayName("P-07 in Hamm profiling is due after 6 weeks, the plan after 8")
    void profilesSoonInHamm() {
        var fall = Fallbeispiel.inHamm("1990-02-01").am("2026-04-23", FALL_EINGANG);

        assertThat(fall.fristen("P-07.PROFILING", "2026-05-01")).as("Fronleichnam is no day for it")
                .containsExactly("2026-06-03 OFFEN");
        assertThat(fall.fristen("P-07.PLAN", "2026-05-01")).containsExactly("2026-06-18 OFFEN");
        assertThat(
                fall.am("2026-06-01", PROFILING).am("2026-06-19", INTEGRATIONSPLAN).fristen("P-07.PLAN", "2026-07-01"))
                .containsExactly("2026-06-18 ERFUELLT_VERSPAETET");
    }
}
