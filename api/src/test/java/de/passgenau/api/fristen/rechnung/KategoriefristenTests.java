package de.passgenau.api.fristen.rechnung;

import static de.passgenau.api.fristen.regelwerk.Ereignisart.HINDERUNG_ENDE;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.KONTAKT;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.SUCHLAUF;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.VEREINBARUNG;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.VEREINBARUNG_AUSGEWERTET;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.VEREINBARUNG_ENDE;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.WIEDERVORLAGE;
import static de.passgenau.api.fristen.regelwerk.Merkmal.AUSBILDUNGSSUCHENDE;
import static de.passgenau.api.fristen.regelwerk.Merkmal.KATEGORIE_A;
import static de.passgenau.api.fristen.regelwerk.Merkmal.KATEGORIE_B;
import static de.passgenau.api.fristen.regelwerk.Merkmal.KATEGORIE_C;
import static de.passgenau.api.fristen.regelwerk.Merkmal.KATEGORIE_D;
import static de.passgenau.api.fristen.regelwerk.Merkmal.KATEGORIE_X;
import static de.passgenau.api.fristen.regelwerk.Merkmal.KATEGORIE_Y;
import static de.passgenau.api.fristen.regelwerk.Merkmal.KATEGORIE_Z;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KategoriefristenTests {

    @Test
    @DisplayName("K-03 X and Z are looked at again after 6 months at the latest, also when one follows the other")
    void looksAtXAndZAgain() {
        var fall = fall().von("2026-01-05", "2026-02-28", KATEGORIE_X).seit("2026-03-01", KATEGORIE_Z);

        assertThat(fall.fristen("K-03.XZ", "2026-06-01")).containsExactly("2026-07-03 OFFEN");
        assertThat(fall.am("2026-06-10", WIEDERVORLAGE).fristen("K-03.XZ", "2026-06-11"))
                .containsExactly("2026-07-03 ERLEDIGT", "2026-12-10 OFFEN");
    }

    @Test
    @DisplayName("K-03 Y is looked at again after a year, and 3 months before what blocks placement ends")
    void looksAtYAgain() {
        var fall = fall().seit("2026-01-12", KATEGORIE_Y);

        assertThat(fall.fristen("K-03.Y", "2026-02-01")).containsExactly("2027-01-12 OFFEN");

        fall.bekanntAb("2026-01-12", "2026-10-31", HINDERUNG_ENDE);
        assertThat(fall.fristen("K-03.Y", "2026-02-01")).containsExactly("2026-07-31 OFFEN");
        assertThat(fall.fristen("K-03.Y", "2026-08-01")).contains("2026-07-31 UEBERFAELLIG");

        fall.am("2026-03-02", WIEDERVORLAGE);
        assertThat(fall.fristen("K-03.Y", "2026-04-01")).as("too early for the end")
                .containsExactly("2026-07-31 OFFEN");

        fall.am("2026-07-15", WIEDERVORLAGE);
        assertThat(fall.fristen("K-03.Y", "2026-08-01")).containsExactly("2026-07-31 ERLEDIGT", "2027-07-15 OFFEN");
    }

    @Test
    @DisplayName("V-04 A customers are spoken to once a month; what was missed stays to be counted")
    void speaksToAEveryMonth() {
        var fall = fall().seit("2026-01-31", KATEGORIE_A);

        assertThat(fall.fristen("V-04.A", "2026-02-10")).containsExactly("2026-03-02 OFFEN");
        assertThat(fall.fristen("V-04.A", "2026-05-20")).containsExactly("2026-03-02 UEBERFAELLIG",
                "2026-03-31 UEBERFAELLIG", "2026-04-30 UEBERFAELLIG", "2026-06-01 OFFEN");

        fall.am("2026-04-15", KONTAKT).am("2026-05-04", KONTAKT).am("2026-05-11", KONTAKT);
        assertThat(fall.fristen("V-04.A", "2026-05-20")).containsExactly("2026-03-02 ERFUELLT_VERSPAETET",
                "2026-03-31 ERFUELLT_VERSPAETET", "2026-05-15 ERLEDIGT", "2026-06-11 OFFEN");
    }

    @Test
    @DisplayName("V-04 the interval of a category ends with it, and the next one begins")
    void changesTheIntervalWithTheCategory() {
        var fall = fall().von("2026-01-05", "2026-03-15", KATEGORIE_A).seit("2026-03-16", KATEGORIE_B);

        assertThat(fall.fristen("V-04.A", "2026-04-01")).containsExactly("2026-02-05 ENTFALLEN",
                "2026-03-05 ENTFALLEN");
        assertThat(fall.fristen("V-04.B", "2026-04-01")).containsExactly("2026-06-16 OFFEN");
        assertThat(fall.fristen("V-04.A", "2026-03-10")).as("as it looked before")
                .containsExactly("2026-02-05 UEBERFAELLIG", "2026-03-05 UEBERFAELLIG", "2026-04-07 OFFEN");
    }

    @Test
    @DisplayName("V-04 training seekers are spoken to once a month")
    void speaksToTrainingSeekersEveryMonth() {
        assertThat(fall().seit("2026-01-05", AUSBILDUNGSSUCHENDE).fristen("V-04.AUSBILDUNG", "2026-01-10"))
                .containsExactly("2026-02-05 OFFEN");
    }

    @Test
    @DisplayName("V-04 C, D, E and S are spoken to when the agreement ends, at the latest after 6 months")
    void speaksToComplexCasesWhenTheAgreementEnds() {
        var fall = fall().von("2026-01-05", "2026-02-15", KATEGORIE_C).seit("2026-02-16", KATEGORIE_D);

        assertThat(fall.fristen("V-04.KOMPLEX", "2026-03-01")).containsExactly("2026-07-03 OFFEN");

        fall.bekanntAb("2026-02-20", "2026-05-31", VEREINBARUNG_ENDE);
        assertThat(fall.fristen("V-04.KOMPLEX", "2026-03-01")).containsExactly("2026-05-29 OFFEN");
        assertThat(fall.am("2026-05-20", KONTAKT).fristen("V-04.KOMPLEX", "2026-06-01"))
                .containsExactly("2026-05-29 ERLEDIGT", "2026-11-20 OFFEN");
    }

    @Test
    @DisplayName("V-02 an agreement is evaluated after 6 months at the latest, or when it ends")
    void evaluatesTheAgreement() {
        var fall = fall().am("2026-03-10", VEREINBARUNG);

        assertThat(fall.fristen("V-02.KOOPERATIONSPLAN", "2026-04-01")).containsExactly("2026-09-10 OFFEN");
        assertThat(fall.bekanntAb("2026-03-10", "2026-03-24", VEREINBARUNG_ENDE)
                .fristen("V-02.KOOPERATIONSPLAN", "2026-03-20")).containsExactly("2026-03-24 BALD");
        assertThat(fall.am("2026-03-26", VEREINBARUNG_AUSGEWERTET).fristen("V-02.KOOPERATIONSPLAN", "2026-04-01"))
                .containsExactly("2026-03-24 ERFUELLT_VERSPAETET");
    }

    @Test
    @DisplayName("V-02 agreements until June 2023 keep their name")
    void keepsTheOldName() {
        var fall = fall().am("2023-06-30", VEREINBARUNG).am("2023-07-01", VEREINBARUNG);

        assertThat(fall.fristen("V-02.EGV", "2023-08-01")).containsExactly("2023-12-30 OFFEN");
        assertThat(fall.fristen("V-02.KOOPERATIONSPLAN", "2023-08-01")).containsExactly("2024-01-01 OFFEN");
    }

    @Test
    @DisplayName("X-06 A customers get a search run at least weekly")
    void searchesForAEveryWeek() {
        var fall = fall().seit("2026-09-07", KATEGORIE_A).am("2026-09-11", SUCHLAUF).am("2026-09-18", SUCHLAUF);

        assertThat(fall.fristen("X-06", "2026-09-20")).containsExactly("2026-09-14 ERLEDIGT", "2026-09-18 ERLEDIGT",
                "2026-09-25 OFFEN");
    }

    private static Fallbeispiel fall() {
        return Fallbeispiel.inDerUckermark("1980-02-01");
    }
}
