package de.passgenau.matching.zulassung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Zielgruppe;
import org.junit.jupiter.api.Test;

class RegelbauTests {

    @Test
    void makesARuleOfFields() {
        var regel = new Regelbau().alter(18, null)
                .zielgruppen(Set.of(Zielgruppe.MIGRANTEN, Zielgruppe.FRAUEN))
                .kategorien(List.of(Kundenkategorie.C, Kundenkategorie.A))
                .nachweise(List.of("AUSBILDUNG_METALL|SCHWEISSERPRUEFUNG", "FUEHRERSCHEIN_B"))
                .deutsch(Sprachniveau.B1, Sprachniveau.B2)
                .nurOhneBerufsabschluss(true)
                .freiwillig(true)
                .regel();

        assertThat(regel.text()).isEqualTo("Alter ab 18 und Zielgruppe in (FRAUEN, MIGRANTEN) und Kategorie in (A, C)"
                + " und Nachweis in (AUSBILDUNG_METALL, SCHWEISSERPRUEFUNG) und Nachweis FUEHRERSCHEIN_B"
                + " und Deutsch zwischen B1 und B2 und ohne Berufsabschluss und freiwillig");
    }

    @Test
    void isOpenToEverybodyWithoutAnyField() {
        var regel = new Regelbau().alter(null, null)
                .zielgruppen(Set.of(Zielgruppe.ALLE, Zielgruppe.U25))
                .kategorien(Set.of())
                .nachweise(List.of())
                .deutsch(null, null)
                .nurOhneBerufsabschluss(false)
                .freiwillig(false)
                .regel();

        assertThat(regel).isEqualTo(Zulassungsregel.OFFEN);
    }
}
