package de.passgenau.matching.bewertung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import de.passgenau.matching.zulassung.lesen.Regelleser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZielgruppenregelTests {

    private static final Zielgruppenregel REGEL = new Zielgruppenregel(Gewichte.fuerMassnahmen(),
            LocalDate.of(2026, 12, 1));

    @ParameterizedTest
    @ValueSource(strings = {"nicht Zielgruppe SELBSTAENDIGE", "alle außer Zielgruppe SELBSTAENDIGE",
            "Alter ab 18 und nicht (Zielgruppe SELBSTAENDIGE oder Zielgruppe SCHUELER)"})
    @DisplayName("X-05 a group that is kept out is not whom a Maßnahme is made for")
    void givesNothingForAGroupThatIsKeptOut(String text) {
        assertThat(REGEL.urteile(in(Set.of()), regel(text))).isEqualTo(REGEL.urteileOhneGruppen());
        assertThat(REGEL.begruende(in(Set.of()), regel(text)))
                .isEqualTo("Die Maßnahme ist für keine bestimmte Gruppe gemacht");
    }

    @Test
    void seesTheGroupBehindTwoNegations() {
        assertThat(REGEL.urteile(in(Set.of(Zielgruppe.FRAUEN)), regel("nicht (nicht Zielgruppe FRAUEN)")))
                .isEqualTo(Urteil.voll());
    }

    @Test
    @DisplayName("N-03 who is known not to belong is not asked again")
    void tellsUnknownFromUnmet() {
        var frauen = regel("Zielgruppe FRAUEN und Alter ab 25");

        assertThat(REGEL.urteile(in(null), frauen)).isEqualTo(Urteil.unbekannt());
        assertThat(REGEL.begruende(in(null), frauen))
                .isEqualTo("Ob die Person zur Zielgruppe gehört, ist nicht bekannt");
        assertThat(REGEL.urteile(in(Set.of()), frauen)).isEqualTo(Urteil.wert(0));
        assertThat(REGEL.begruende(in(Set.of()), frauen))
                .isEqualTo("Nur für Menschen, die zur Zielgruppe »Frauen« gehören; das trifft nicht zu");
    }

    private static Zulassungsregel regel(String text) {
        return ((Leseergebnis.Gelesen) Regelleser.lies(text)).regel();
    }

    private static Zugangsprofil in(@Nullable Set<Zielgruppe> gruppen) {
        return new Zugangsprofil(null, null, gruppen, Set.of(), null, null, null, false, null, null, null, Set.of(),
                null, null, null, null, null, null);
    }
}
