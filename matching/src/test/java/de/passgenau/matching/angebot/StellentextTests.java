package de.passgenau.matching.angebot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;

import de.passgenau.matching.profil.Belastung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StellentextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUEREINSTIEG   | Quereinsteigerinnen sind herzlich willkommen.
            QUEREINSTIEG   | Wir lernen Sie in vier Wochen an.
            QUEREINSTIEG   | Auch ungelernte Kräfte haben eine Chance.
            QUEREINSTIEG   | Vorkenntnisse sind nicht erforderlich.
            QUEREINSTIEG   | Eine Berufsausbildung brauchen Sie nicht.
            QUEREINSTIEG   | Wir nehmen Leute aus anderen Branchen.
            FUER_ERWACHSENE| Erwachsene sind uns in der Lehre sehr willkommen.
            FUER_ERWACHSENE| Die Umschulung steht Menschen jeden Alters offen.
            INKLUSION      | Wir sind ein Inklusionsunternehmen.
            INKLUSION      | Menschen mit Behinderung werden bevorzugt eingestellt.
            GEFOERDERT     | Die Stelle wird nach § 16e SGB II bezuschusst.
            GEFOERDERT     | Geförderte Beschäftigung für zwei Jahre
            RUHIG          | Bei uns gibt es keinen Akkord.
            RUHIG          | Sie arbeiten in Ihrem eigenen Tempo.
            SPRECHEN       | Sie nehmen Anrufe entgegen.
            SPRECHEN       | Sie sitzen an der Rezeption.
            NUR_MIT_PKW    | Ohne eigenes Auto kommen Sie kaum zu uns.
            NUR_MIT_PKW    | Um diese Zeit fährt kein Bus.
            NUR_MIT_PKW    | Mit dem Bus ist der Hof nicht zu erreichen.
            NUR_MIT_PKW    | Der Bus fährt nur selten.
            NUR_MIT_PKW    | Mit öffentlichen Verkehrsmitteln schlecht erreichbar
            NUR_MIT_PKW    | Ohne Auto wird es schwierig.
            NUR_MIT_PKW    | Ein eigener Weg: eigenes Fahrzeug zwingend nötig.
            ABHOLUNG       | Der Firmenbus holt das Team in Musterstadt ab.
            ABHOLUNG       | Mitfahrt ab Marktplatz
            HOMEOFFICE     | Sie arbeiten ausschließlich im Homeoffice.
            UNTERKUNFT     | Ein Personalzimmer ist vorhanden.
            """)
    void readsWhatAnOfferSays(Stellenmerkmal merkmal, String text) {
        assertThat(lies(text).merkmale()).contains(merkmal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUEREINSTIEG   | Ein Quereinstieg ist leider nicht möglich.
            QUEREINSTIEG   | Ohne abgeschlossene Ausbildung geht es hier nicht.
            QUEREINSTIEG   | Ein Abschluss ist nicht nötig, mehrjährige Praxis wird vorausgesetzt.
            QUEREINSTIEG   | Gute Deutschkenntnisse genügen.
            QUEREINSTIEG   | Ein Schulabschluss ist nicht erforderlich.
            FUER_ERWACHSENE| Sie betreuen zwölf Erwachsene mit Behinderung.
            INKLUSION      | Schwerbehinderte werden bei gleicher Eignung bevorzugt.
            RUHIG          | Ruhezeiten werden eingehalten.
            SPRECHEN       | Sie arbeiten im Warenempfang.
            SPRECHEN       | Keine Arbeit am Telefon
            NUR_MIT_PKW    | Führerschein ist Pflicht, ein eigenes Auto nicht.
            NUR_MIT_PKW    | Der Bus hält vor der Tür.
            NUR_MIT_PKW    | Der Bus hält nicht weit vom Tor.
            NUR_MIT_PKW    | Den Bus fahren Sie nicht allein.
            NUR_MIT_PKW    | Mit dem Bus sind Sie nicht lange unterwegs.
            ABHOLUNG       | Abholung von Paketen bei Geschäftskunden
            HOMEOFFICE     | Zwei Tage in der Woche arbeiten Sie im Homeoffice.
            UNTERKUNFT     | Eine Unterkunft können wir nicht stellen.
            """)
    void isNotMisledByDenialsAndLookalikes(Stellenmerkmal merkmal, String text) {
        assertThat(lies(text).merkmale()).doesNotContain(merkmal);
    }

    @Test
    void takesWorkFromHomeForWholeOnlyWhereNothingLimitsIt() {
        assertThat(Stellentext.lesen("Heimarbeit: Tüten kleben", "Das Material bringen wir.", true).merkmale())
                .contains(Stellenmerkmal.HOMEOFFICE);
        assertThat(Stellentext.lesen("Support im Homeoffice", "Ein Treffen im Monat vor Ort", true).merkmale())
                .doesNotContain(Stellenmerkmal.HOMEOFFICE);
        assertThat(Stellentext.lesen("Sachbearbeitung", "Im Büro am Markt", true).merkmale())
                .doesNotContain(Stellenmerkmal.HOMEOFFICE);
    }

    @Test
    void knowsFromTheTitleWhoLivesFromSpeaking() {
        assertThat(Stellentext.lesen("Energieberaterin (m/w/d)", "", false).merkmale())
                .containsExactly(Stellenmerkmal.SPRECHEN);
    }

    @Test
    void readsSittingAndTheBeginning() {
        var text = lies("Sie sitzen am Montagetisch, Beginn 6:45 Uhr.");

        assertThat(text.belastungen()).containsExactly(Belastung.SITZEN);
        assertThat(text.beginntUm()).isEqualTo(LocalTime.of(6, 45));
        assertThat(Stellentext.lesen(null, null, false)).isEqualTo(lies(""));
    }

    private static Stellentext lies(String text) {
        return Stellentext.lesen("Stelle (m/w/d)", text, false);
    }
}
