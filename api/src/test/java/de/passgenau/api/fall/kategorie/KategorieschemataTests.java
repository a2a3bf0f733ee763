package de.passgenau.api.fall.kategorie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KategorieschemataTests {

    private static final LocalDate TAG = LocalDate.parse("2026-03-02");

    @Test
    @DisplayName("K-01 a letter means something else in Hamm: D is hard to place, E not for long")
    void readsTheStrategiesOfHamm() {
        assertThat(deute("hamm", "A")).containsExactly(Kundenkategorie.A);
        assertThat(deute("hamm", "D")).containsExactly(Kundenkategorie.D, Kundenkategorie.E);
        assertThat(deute("hamm", "E")).containsExactly(Kundenkategorie.X, Kundenkategorie.Y, Kundenkategorie.Z);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K-01 the categories of the Uckermark are the ones used here")
    void readsTheOwnOnesAsTheyAre(Kundenkategorie kategorie) {
        assertThat(deute("uckermark", kategorie.name())).containsExactly(kategorie);
    }

    @Test
    @DisplayName("K-01 codes carry their scheme and day; what a scheme does not know that day means nothing")
    void knowsNoCodeOfAnotherSchemeOrTime() {
        assertThat(Kategorieschemata.deute(new Schemakategorie("hamm", "S", TAG))).isEmpty();
        assertThat(Kategorieschemata.deute(new Schemakategorie("kamenz", "A", TAG))).isEmpty();
        assertThat(Kategorieschemata.deute(new Schemakategorie("hamm", "A", LocalDate.parse("2006-12-31")))).isEmpty();
    }

    private static List<Kundenkategorie> deute(String schema, String code) {
        return Kategorieschemata.deute(new Schemakategorie(schema, code, TAG)).orElseThrow().kategorien();
    }
}
