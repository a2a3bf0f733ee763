package de.passgenau.api.eingliederung.ueberleitung;

import static de.passgenau.api.eingliederung.Fallarbeit.geboren;
import static de.passgenau.api.eingliederung.Taten.einstiegsberatung;
import static de.passgenau.api.eingliederung.Taten.hemmnis;
import static de.passgenau.api.eingliederung.Taten.kategorie;
import static de.passgenau.api.eingliederung.Taten.tag;
import static de.passgenau.api.eingliederung.Taten.zielgruppe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.hemmnis.HemmnisStandSetzen;
import de.passgenau.api.eingliederung.integration.ArbeitBeenden;
import de.passgenau.api.eingliederung.integration.ArbeitsaufnahmeErfassen;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.security.Fallmanagerart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FallUeberleitenTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02").tut(einstiegsberatung("2026-03-02", Kundenkategorie.A));

    @Test
    @DisplayName("T-01, E-08 after the Einstiegsberatung an A customer from 25 goes to the FM arbeitsmarktnah")
    void sendsACustomersToTheMarktnahen() {
        fall.tut(an(Fallmanagerart.ARBEITSMARKTNAH));
        assertThat(fall.akte().gefuehrtVon()).contains(Fallmanagerart.ARBEITSMARKTNAH);

        var b = Fallarbeit.am("2026-03-02").tut(einstiegsberatung("2026-03-02", Kundenkategorie.B));
        assertThat(b.gruende(an(Fallmanagerart.ARBEITSMARKTNAH))).containsExactly("t-01.kategorie");
    }

    @Test
    @DisplayName("E-08 under 25 nobody is handed over for being A")
    void keepsTheYoung() {
        var jung = Fallarbeit.mit(geboren("2001-03-03"), "2026-03-02")
                .tut(einstiegsberatung("2026-03-02", Fallmanagerart.U25, Kundenkategorie.A));

        assertThat(jung.gruende(mitProtokoll(Fallmanagerart.ARBEITSMARKTNAH))).containsExactly("e-08.unter-25");
        assertThat(jung.dann("2026-03-03").gruende(mitProtokoll(Fallmanagerart.ARBEITSMARKTNAH))).isEmpty();
    }

    @Test
    @DisplayName("T-02 after 6 months without lasting integration he judges the single case, and nothing ends by itself")
    void givesBackAfterSixMonths() {
        fall.tut(an(Fallmanagerart.ARBEITSMARKTNAH)).dann("2026-09-01");
        assertThat(fall.gruende(an(Fallmanagerart.ARBEITSMARKTFERN))).containsExactly("t-02.zu-frueh");
        fall.dann("2027-09-02");
        assertThat(fall.akte().gefuehrtVon()).as("no automatic end").contains(Fallmanagerart.ARBEITSMARKTNAH);
        fall.tut(new ArbeitsaufnahmeErfassen(tag("2027-09-01"), Integration.Art.BESCHAEFTIGUNG,
                Integration.Weg.EIGENE_SUCHE, null));
        assertThat(fall.gruende(an(Fallmanagerart.ARBEITSMARKTFERN))).containsExactly("t-02.in-arbeit");

        fall.tut(new ArbeitBeenden(fall.letzte(Integration.class), tag("2027-09-02"), "Probezeit nicht bestanden."));
        assertThat(fall.gruende(an(Fallmanagerart.ARBEITSMARKTFERN))).isEmpty();
    }

    @Test
    @DisplayName("T-02 who is no longer an A customer goes back at once")
    void givesBackAtOnceWhoIsNoLongerA() {
        fall.tut(an(Fallmanagerart.ARBEITSMARKTNAH)).dann("2026-04-01").tut(kategorie(Kundenkategorie.C, "2026-04-01"));

        assertThat(fall.gruende(an(Fallmanagerart.ARBEITSMARKTFERN))).isEmpty();
    }

    @Test
    @DisplayName("T-02 he gives reasons and passes all known Hemmnisse on first; T-03 the way back needs them gone")
    void passesHemmnisseOnAndDemandsThemGone() {
        fall.tut(an(Fallmanagerart.ARBEITSMARKTNAH), hemmnis(Hemmnisart.SCHULDEN)).dann("2026-09-02");
        var schulden = fall.letzte(Hemmnis.class);
        assertThat(
                fall.gruende(new FallUeberleiten(Fallmanagerart.ARBEITSMARKTFERN, "bert", "", null, List.of(), null)))
                .containsExactly("t-02.grund", "t-02.hemmnis");
        fall.tut(new FallUeberleiten(Fallmanagerart.ARBEITSMARKTFERN, "bert", "Schulden zuerst.", null,
                List.of(schulden), null));

        fall.dann("2026-11-02");
        assertThat(fall.gruende(an(Fallmanagerart.ARBEITSMARKTNAH))).containsExactly("t-03.offen");
        fall.tut(new HemmnisStandSetzen(schulden, Bearbeitungsstand.ERFOLGREICH_ERLEDIGT, tag("2026-11-02"), null));
        assertThat(fall.gruende(an(Fallmanagerart.ARBEITSMARKTNAH))).isEmpty();
    }

    @Test
    @DisplayName("T-04 at the 25th birthday U25 hands over, with an Übergabeprotokoll, and nobody comes back")
    void handsOverWithAProtocol() {
        var jung = Fallarbeit.mit(geboren("2001-03-03"), "2026-03-02")
                .tut(einstiegsberatung("2026-03-02", Fallmanagerart.U25, Kundenkategorie.C));

        assertThat(jung.gruende(mitProtokoll(Fallmanagerart.ARBEITSMARKTFERN))).containsExactly("t-04.unter-25");
        jung.dann("2026-03-03");
        assertThat(jung.gruende(an(Fallmanagerart.ARBEITSMARKTFERN))).containsExactly("t-04.protokoll");
        assertThat(jung.gruende(an(Fallmanagerart.SELBSTAENDIGE))).containsExactly("t-04.protokoll");
        jung.tut(mitProtokoll(Fallmanagerart.ARBEITSMARKTFERN));
        assertThat(jung.gruende(an(Fallmanagerart.U25))).containsExactly("t-04.ab-25");
    }

    @Test
    @DisplayName("T-02 whoever gets the case is somebody that an identity provider can know")
    void goesToSomebodyWithAName() {
        var fall = Fallarbeit.am("2026-03-02").tut(einstiegsberatung("2026-03-02", Kundenkategorie.A));

        assertThat(fall.gruende(new FallUeberleiten(Fallmanagerart.ARBEITSMARKTNAH, "x".repeat(101), "A-Kunde.", null,
                List.of(), null))).containsExactly("zu-lang");
        assertThat(fall.gruende(new FallUeberleiten(Fallmanagerart.ARBEITSMARKTNAH, " ", "A-Kunde.", null,
                List.of(), null))).containsExactly("pflichtfeld");
    }

    @Test
    @DisplayName("U-02 the Berufsberater looks after pupils and seekers of training places alone")
    void keepsTheBerufsberaterForPupils() {
        var jung = Fallarbeit.mit(geboren("2008-03-03"), "2026-03-02")
                .tut(einstiegsberatung("2026-03-02", Fallmanagerart.U25, Kundenkategorie.C));

        assertThat(jung.gruende(an(Fallmanagerart.BERUFSBERATER))).containsExactly("u-02.berufsberater");
        assertThat(jung.tut(zielgruppe(Zielgruppe.SCHUELER, "2026-03-02")).gruende(an(Fallmanagerart.BERUFSBERATER)))
                .isEmpty();
    }

    private static FallUeberleiten an(Fallmanagerart art) {
        return new FallUeberleiten(art, "bert", "Nach Prüfung des Falls.", null, List.of(), null);
    }

    private static FallUeberleiten mitProtokoll(Fallmanagerart art) {
        return new FallUeberleiten(art, "bert", "25. Geburtstag.", "Profil besprochen, Plan übergeben.", List.of(),
                null);
    }
}
