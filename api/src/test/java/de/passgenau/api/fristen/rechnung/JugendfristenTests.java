package de.passgenau.api.fristen.rechnung;

import static de.passgenau.api.fristen.regelwerk.Ereignisart.ARBEITSAUFNAHME;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.AUSBILDUNGSWUNSCH;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.AUSBILDUNG_ABGESCHLOSSEN;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.AUSBILDUNG_BEGONNEN;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.MASSNAHME_BEGONNEN;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.SCHULE_ENDE;
import static de.passgenau.api.fristen.regelwerk.Merkmal.AKTIVIERUNGSKUNDEN;
import static de.passgenau.api.fristen.regelwerk.Merkmal.AUSBILDUNGSABSOLVENTEN;
import static de.passgenau.api.fristen.regelwerk.Merkmal.AUSBILDUNGSREIF;
import static de.passgenau.api.fristen.regelwerk.Merkmal.AUSBILDUNGSSUCHENDE;
import static de.passgenau.api.fristen.regelwerk.Merkmal.FM_BERUFSBERATUNG;
import static de.passgenau.api.fristen.regelwerk.Merkmal.FM_U25;
import static de.passgenau.api.fristen.regelwerk.Merkmal.VERMITTLUNGSKUNDEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JugendfristenTests {

    @Test
    @DisplayName("U-02 who is ausbildungsreif becomes Ausbildungssuchender half a year before leaving school")
    void startsTheSearchHalfAYearBefore() {
        var fall = Fallbeispiel.inDerUckermark("2010-02-01")
                .seit("2025-09-01", AUSBILDUNGSREIF)
                .bekanntAb("2025-09-01", "2026-07-08", SCHULE_ENDE);

        assertThat(fall.fristen("U-02.SUCHE", "2025-11-01")).containsExactly("2026-01-08 OFFEN");
        assertThat(fall.seit("2026-01-05", AUSBILDUNGSSUCHENDE).fristen("U-02.SUCHE", "2026-02-01"))
                .containsExactly("2026-01-08 ERLEDIGT");
        assertThat(Fallbeispiel.inDerUckermark("2010-02-01")
                .bekanntAb("2025-09-01", "2026-07-08", SCHULE_ENDE)
                .fristen("U-02.SUCHE", "2025-11-01")).as("not ausbildungsreif").isEmpty();
    }

    @Test
    @DisplayName("U-02 who has no place by 30 September leaves the Berufsberater for the normal case work")
    void leavesTheBerufsberaterBySeptember() {
        var fall = Fallbeispiel.inDerUckermark("2010-02-01").bekanntAb("2025-09-01", "2026-07-08", SCHULE_ENDE);

        assertThat(fall.fristen("U-02.WECHSEL", "2026-08-01")).isEmpty();

        fall.seit("2025-09-01", FM_BERUFSBERATUNG);
        assertThat(fall.fristen("U-02.WECHSEL", "2026-08-01")).containsExactly("2026-09-30 OFFEN");
        assertThat(fall.fristen("U-02.WECHSEL", "2026-10-01")).containsExactly("2026-09-30 UEBERFAELLIG");
        assertThat(fall.am("2026-09-01", AUSBILDUNG_BEGONNEN).fristen("U-02.WECHSEL", "2026-10-01"))
                .containsExactly("2026-09-30 ENTFALLEN");
        assertThat(Fallbeispiel.inDerUckermark("2010-02-01")
                .bekanntAb("2025-09-01", "2026-07-08", SCHULE_ENDE)
                .von("2025-09-01", "2026-09-27", FM_BERUFSBERATUNG)
                .seit("2026-09-28", FM_U25)
                .fristen("U-02.WECHSEL", "2026-10-01")).containsExactly("2026-09-30 ERLEDIGT");
    }

    @Test
    @DisplayName("U-03 without training or Maßnahme the search ends on 31 January of the year after next")
    void endsTheSearch() {
        var fall = Fallbeispiel.inDerUckermark("2008-02-01")
                .seit("2026-01-05", AUSBILDUNGSSUCHENDE)
                .bekanntAb("2026-01-05", "2026-08-01", AUSBILDUNGSWUNSCH);

        assertThat(fall.fristen("U-03", "2026-02-01")).containsExactly("2028-01-31 OFFEN");
        assertThat(fall.fristen("U-03", "2028-01-10")).containsExactly("2028-01-31 BALD");
        assertThat(fall.seit("2028-01-24", AKTIVIERUNGSKUNDEN).fristen("U-03", "2028-02-10"))
                .containsExactly("2028-01-31 ERLEDIGT");
        assertThat(Fallbeispiel.inDerUckermark("2008-02-01")
                .seit("2026-01-05", AUSBILDUNGSSUCHENDE)
                .bekanntAb("2026-01-05", "2026-08-01", AUSBILDUNGSWUNSCH)
                .am("2026-10-01", MASSNAHME_BEGONNEN)
                .fristen("U-03", "2028-02-10")).containsExactly("2028-01-31 ENTFALLEN");
    }

    @Test
    @DisplayName("U-04 an Absolvent without work is Vermittlungskunde after 6, Aktivierungskunde after 24 months")
    void changesTheTargetGroupInTime() {
        var fall = Fallbeispiel.inDerUckermark("2005-02-01")
                .am("2025-07-18", AUSBILDUNG_ABGESCHLOSSEN)
                .von("2025-07-19", "2026-01-14", AUSBILDUNGSABSOLVENTEN)
                .seit("2026-01-15", VERMITTLUNGSKUNDEN);

        assertThat(fall.fristen("U-04.ABSOLVENT", "2025-12-01")).containsExactly("2026-01-19 OFFEN");
        assertThat(fall.fristen("U-04.ABSOLVENT", "2026-02-01")).containsExactly("2026-01-19 ERLEDIGT");
        assertThat(fall.fristen("U-04.VERMITTLUNG", "2026-02-01")).containsExactly("2027-07-19 OFFEN");
        assertThat(fall.am("2026-05-01", ARBEITSAUFNAHME).fristen("U-04.VERMITTLUNG", "2026-06-01"))
                .containsExactly("2027-07-19 ENTFALLEN");
    }
}
