package de.passgenau.api.fall.hemmnis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HemmnisartTests {

    @Test
    @DisplayName("P-03 each Hemmnis lies in one of five areas, the same as in the engine")
    void agreesWithTheEngine() {
        assertThat(Arrays.stream(Hemmnisart.values()).map(art -> art + " " + art.bereich())).containsExactlyElementsOf(
                Arrays.stream(de.passgenau.matching.profil.Hemmnisart.values())
                        .map(art -> art + " " + art.bereich())
                        .toList());
        assertThat(Bereich.values()).hasSize(5);
    }

    @Test
    @DisplayName("M-02 a Maßnahme works on the same Hemmnisse as stand in a case, each in the same area")
    void agreesWithTheCatalogue() {
        assertThat(Arrays.stream(Hemmnisart.values()).map(art -> art + " " + art.bereich())).containsExactlyElementsOf(
                Arrays.stream(de.passgenau.catalogue.steckbrief.Hemmnisart.values())
                        .map(art -> art + " " + art.bereich())
                        .toList());
    }

    @Test
    @DisplayName("P-03 older spellings mean the same in the catalogue as in the engine")
    void readsOlderSpellingsAsTheEngineDoes() {
        assertThat(List.of("WOHNSITUATION", "GESUNDHEIT_PHYSISCH", "VERALTETE_KENNTNISSE", "FEHLENDE_ANERKENNUNG",
                "ANALPHABETISMUS", "UNBEKANNT")).allSatisfy(
                        code -> assertThat(code(
                                de.passgenau.catalogue.steckbrief.Hemmnisart.vonCode(code)))
                                .isEqualTo(code(de.passgenau.matching.profil.Hemmnisart.vonCode(code))));
    }

    private static Optional<String> code(Optional<? extends Enum<?>> art) {
        return art.map(Enum::name);
    }

    @Test
    @DisplayName("P-04 a Hemmnis is open until it is solved")
    void isOpenUntilItIsSolved() {
        assertThat(Bearbeitungsstand.values()).filteredOn(stand -> !stand.istOffen())
                .containsExactly(Bearbeitungsstand.ERFOLGREICH_ERLEDIGT);
    }
}
