package de.passgenau.api.fall.hemmnis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

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
    @DisplayName("P-04 a Hemmnis is open until it is solved")
    void isOpenUntilItIsSolved() {
        assertThat(Bearbeitungsstand.values()).filteredOn(stand -> !stand.istOffen())
                .containsExactly(Bearbeitungsstand.ERFOLGREICH_ERLEDIGT);
    }
}
