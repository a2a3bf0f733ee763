package de.passgenau.api.fall.kategorie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KundenkategorieTests {

    @Test
    @DisplayName("K-01 A to C near to work, D and E complex, S self-employed, X to Z out of sight")
    void formsGroups() {
        assertThat(Arrays.stream(Kundenkategorie.values()).map(Kundenkategorie::naehe)).containsExactly(
                Kundenkategorie.Naehe.INTEGRATIONSNAH, Kundenkategorie.Naehe.INTEGRATIONSNAH,
                Kundenkategorie.Naehe.INTEGRATIONSNAH, Kundenkategorie.Naehe.KOMPLEX, Kundenkategorie.Naehe.KOMPLEX,
                Kundenkategorie.Naehe.SELBSTAENDIG, Kundenkategorie.Naehe.NICHT_ABSEHBAR,
                Kundenkategorie.Naehe.NICHT_ABSEHBAR, Kundenkategorie.Naehe.NICHT_ABSEHBAR);
    }

    @Test
    @DisplayName("K-02 a move to a better category is progress; S compares with none of A to E")
    void knowsTheBetterOne() {
        assertThat(Kundenkategorie.A.istBesserAls(Kundenkategorie.B)).isTrue();
        assertThat(Kundenkategorie.E.istBesserAls(Kundenkategorie.X)).isTrue();
        assertThat(Kundenkategorie.S.istBesserAls(Kundenkategorie.Z)).isTrue();
        assertThat(Kundenkategorie.X.istBesserAls(Kundenkategorie.Y)).isFalse();
        assertThat(Kundenkategorie.A.istBesserAls(Kundenkategorie.S)).isFalse();
        assertThat(Kundenkategorie.S.istBesserAls(Kundenkategorie.E)).isFalse();
    }

    @Test
    @DisplayName("K-02 no category is better than itself, and no two are better than each other")
    void isAStrictOrder() {
        for (var eine : Kundenkategorie.values()) {
            assertThat(eine.istBesserAls(eine)).isFalse();
            assertThat(EnumSet.allOf(Kundenkategorie.class))
                    .noneMatch(andere -> eine.istBesserAls(andere) && andere.istBesserAls(eine));
        }
    }
}
