package de.passgenau.api.fristen.rechnung;

import static de.passgenau.api.fristen.regelwerk.Ereignisart.ALG_ENDE;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.ANTRAG_VOLLSTAENDIG;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.BEWILLIGUNG;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.EINLADUNG_EINSTIEGSBERATUNG;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.EINSTIEGSBERATUNG;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.ERSTGESPRAECH;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.FALL_GESCHLOSSEN;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.LEISTUNGSENDE;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.ZUZUG;
import static de.passgenau.api.fristen.regelwerk.Merkmal.ALG_AUFSTOCKER;
import static de.passgenau.api.fristen.regelwerk.Merkmal.SCHUELER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EinstiegsfristenTests {

    @ParameterizedTest
    @CsvSource({"2026-05-01,OFFEN", "2026-05-11,OFFEN", "2026-05-12,BALD", "2026-05-17,BALD", "2026-05-18,HEUTE",
            "2026-05-19,UEBERFAELLIG"})
    @DisplayName("E-03 the Einstiegsberatung is due 10 Arbeitstage after the complete Antrag")
    void standsByTheDay(String stichtag, Fristzustand zustand) {
        assertThat(neufall().fristen("E-03", stichtag)).containsExactly("2026-05-18 " + zustand);
    }

    @Test
    @DisplayName("E-03 done in time, done late, or no longer to be done")
    void standsByWhatWasDone() {
        assertThat(neufall().am("2026-05-18", EINSTIEGSBERATUNG).fristen("E-03", "2026-07-01"))
                .containsExactly("2026-05-18 ERLEDIGT");
        assertThat(neufall().am("2026-05-19", ERSTGESPRAECH).fristen("E-03", "2026-07-01"))
                .containsExactly("2026-05-18 ERFUELLT_VERSPAETET");
        assertThat(neufall().am("2026-05-06", FALL_GESCHLOSSEN).fristen("E-03", "2026-07-01"))
                .containsExactly("2026-05-18 ENTFALLEN");
        assertThat(neufall().am("2026-05-18", EINSTIEGSBERATUNG).fristen("E-03", "2026-05-11"))
                .containsExactly("2026-05-18 OFFEN");
    }

    @Test
    @DisplayName("E-02 it concerns everybody from the 15th birthday on")
    void concernsEverybodyFromFifteen() {
        assertThat(Fallbeispiel.inDerUckermark("2011-04-30")
                .am("2026-04-30", ANTRAG_VOLLSTAENDIG)
                .seit("2026-04-30", SCHUELER)
                .fristen("E-03", "2026-05-01")).hasSize(1);
        assertThat(Fallbeispiel.inDerUckermark("2011-05-01")
                .am("2026-04-30", ANTRAG_VOLLSTAENDIG)
                .fristen("E-03", "2026-05-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-10-29,1", "2025-10-30,0", "2026-04-30,0"})
    @DisplayName("E-01 within six months after the last benefits there is no new Einstiegsberatung")
    void wantsNoneAgainWithinSixMonths(String leistungsende, int fristen) {
        assertThat(neufall().am(leistungsende, LEISTUNGSENDE).fristen("E-03", "2026-05-01")).hasSize(fristen);
    }

    @Test
    @DisplayName("E-01 who has moved in from another Träger is a Neufall")
    void wantsOneAfterMovingIn() {
        assertThat(neufall().am("2026-03-31", LEISTUNGSENDE).am("2026-04-15", ZUZUG).fristen("E-03", "2026-05-01"))
                .hasSize(1);
        assertThat(neufall().am("2025-01-15", ZUZUG).am("2026-03-31", LEISTUNGSENDE).fristen("E-03", "2026-05-01"))
                .isEmpty();
    }

    @Test
    @DisplayName("E-04 who draws Arbeitslosengeld as well is invited a month before it ends")
    void invitesAufstockerLater() {
        var fall = neufall().seit("2026-03-01", ALG_AUFSTOCKER).bekanntAb("2026-04-30", "2026-09-30", ALG_ENDE);

        assertThat(fall.fristen("E-03", "2026-05-01")).isEmpty();
        assertThat(fall.fristen("E-04", "2026-05-01")).containsExactly("2026-08-28 OFFEN");
        assertThat(fall.fristen("E-04", "2026-08-24")).containsExactly("2026-08-28 BALD");
        assertThat(fall.am("2026-08-27", EINLADUNG_EINSTIEGSBERATUNG).fristen("E-04", "2026-10-01"))
                .containsExactly("2026-08-28 ERLEDIGT");
        assertThat(neufall().bekanntAb("2026-04-30", "2026-09-30", ALG_ENDE).fristen("E-04", "2026-05-01")).isEmpty();
    }

    @Test
    @DisplayName("F-01 the Erstgespräch is due 10 Arbeitstage after Bewilligung, but not for pupils")
    void wantsTheErstgespraechAfterBewilligung() {
        var fall = Fallbeispiel.inDerUckermark("2009-03-01").am("2026-12-18", BEWILLIGUNG);

        assertThat(fall.fristen("F-01", "2026-12-18")).containsExactly("2027-01-05 OFFEN");
        assertThat(fall.seit("2026-01-01", SCHUELER).fristen("F-01", "2026-12-18")).isEmpty();
    }

    private static Fallbeispiel neufall() {
        return Fallbeispiel.inDerUckermark("1990-02-01").am("2026-04-30", ANTRAG_VOLLSTAENDIG);
    }
}
