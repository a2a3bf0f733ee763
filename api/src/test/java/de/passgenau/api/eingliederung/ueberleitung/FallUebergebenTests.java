package de.passgenau.api.eingliederung.ueberleitung;

import static de.passgenau.api.eingliederung.Fallarbeit.geboren;
import static de.passgenau.api.eingliederung.Taten.einstiegsberatung;
import static de.passgenau.api.eingliederung.Taten.hemmnis;
import static de.passgenau.api.eingliederung.Taten.zielgruppe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.security.Fallmanagerart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FallUebergebenTests {

    @Test
    @DisplayName("T-04 whoever takes a caseload over finds written down what he has to know, and every open Hemmnis")
    void writesDownWhatTheCaseSays() {
        var fall = Fallarbeit.am("2026-03-02")
                .tut(einstiegsberatung("2026-03-02", Kundenkategorie.B))
                .tut(hemmnis(Hemmnisart.SUCHT));

        fall.tut(an(Fallmanagerart.ARBEITSMARKTFERN));

        var eine = fall.akte().betreuung().fuehrung().ueberleitungen().getLast();
        assertThat(eine.von()).isEqualTo(Fallmanagerart.ARBEITSMARKTFERN);
        assertThat(eine.protokoll()).contains("Kundenkategorie B.", "Offene Hemmnisse: 1.").doesNotContain("SUCHT");
        assertThat(eine.hemmnisse())
                .isEqualTo(fall.akte().hemmnisse().erkannte().stream().map(Hemmnis::id).toList());
    }

    @Test
    @DisplayName("T-01, T-02, T-03 a caseload changes the person and not the kind, which is decided case by case")
    void keepsTheKind() {
        var fall = Fallarbeit.am("2026-03-02").tut(einstiegsberatung("2026-03-02", Kundenkategorie.A));

        assertThat(fall.gruende(an(Fallmanagerart.ARBEITSMARKTNAH))).containsExactly("e-07.bestand");
        assertThat(fall.gruende(an(Fallmanagerart.ARBEITSMARKTFERN))).isEmpty();
    }

    @Test
    @DisplayName("E-07 before the Einstiegsberatung the age decides; pupils go to the Berufsberater")
    void goesByAgeBeforeTheEinstiegsberatung() {
        var jung = Fallarbeit.mit(geboren("2006-03-03"), "2026-03-02");
        assertThat(jung.gruende(an(Fallmanagerart.ARBEITSMARKTFERN))).containsExactly("e-07.bestand");
        assertThat(jung.gruende(an(Fallmanagerart.U25))).isEmpty();

        jung.tut(zielgruppe(Zielgruppe.SCHUELER, "2026-03-02"));
        assertThat(jung.gruende(an(Fallmanagerart.U25))).containsExactly("e-07.bestand");
        assertThat(jung.gruende(an(Fallmanagerart.BERUFSBERATER))).isEmpty();
    }

    @Test
    @DisplayName("T-04 who has become 25 may stay with U25 until his Maßnahme ends, or go on")
    void letsU25KeepWhoHasBecome25() {
        var fall = Fallarbeit.mit(geboren("2001-03-03"), "2026-03-02")
                .tut(einstiegsberatung("2026-03-02", Fallmanagerart.U25, Kundenkategorie.B));
        assertThat(fall.gruende(an(Fallmanagerart.ARBEITSMARKTFERN))).containsExactly("e-07.bestand");

        fall.dann("2026-03-03");
        assertThat(List.of(an(Fallmanagerart.U25), an(Fallmanagerart.ARBEITSMARKTFERN)))
                .allSatisfy(tat -> assertThat(fall.gruende(tat)).isEmpty());
        assertThat(fall.gruende(an(Fallmanagerart.BERUFSBERATER))).containsExactly("e-07.bestand");
    }

    @Test
    @DisplayName("T-02 another person in charge does not begin the six months of the FM arbeitsmarktnah anew")
    void doesNotBeginTheTimeOfCareAnew() {
        var fall = Fallarbeit.am("2026-03-02").tut(einstiegsberatung("2026-03-02", Kundenkategorie.A));
        fall.tut(new FallUeberleiten(Fallmanagerart.ARBEITSMARKTNAH, "nora", "A", null, List.of(), null));

        fall.dann("2026-08-03").tut(an(Fallmanagerart.ARBEITSMARKTNAH));

        assertThat(fall.dann("2026-09-02").gruende(zurueck())).isEmpty();
    }

    private static FallUeberleiten zurueck() {
        return new FallUeberleiten(Fallmanagerart.ARBEITSMARKTFERN, "ina", "Ohne Erfolg.", null, List.of(), null);
    }

    private static FallUebergeben an(Fallmanagerart art) {
        return new FallUebergeben(art, "ina", "Die Kollegin geht in Rente.");
    }
}
