package de.passgenau.matching.beruf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TiteldeutungTests {

    private static final Titeldeutung DEUTUNG = new Titeldeutung(Berufsverzeichnis.mitgeliefert());
    private static final Berufsfelder FELDER = new Berufsfelder(Berufsverzeichnis.mitgeliefert());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ausbildung zum Maurer (m/w/d) ab August     | 32122
            Tischler Lehre                              | 22342
            EQ Friseur – Einstieg für Jugendliche       | 82312
            Altenpflegehelferin im Haus Abendsonne      | 82101
            Mitarbeiter (m/w/d) Reinigung               | 54101
            """)
    void findsTheOccupationAmongItsDecoration(String titel, String kldb) {
        assertThat(DEUTUNG.gattungen(titel)).startsWith(kldb);
    }

    @Test
    void countsEachOfSeveralOccupations() {
        assertThat(DEUTUNG.gattungen("Dachdecker / Zimmerer")).contains("32142", "33322");
    }

    @Test
    void isSilentWhereNothingIsSure() {
        assertThat(DEUTUNG.gattungen("irgendetwas Schönes")).isEmpty();
        assertThat(DEUTUNG.gattungen("")).isEmpty();
    }

    @Test
    void leavesOutWhoLeadsUnlessSomebodyIsToLead() {
        assertThat(DEUTUNG.gattungen("Kfz")).isNotEmpty().noneMatch(kldb -> kldb.matches("\\d{3}9[34]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lehre als Koch", "Gärtner (Ausbildung)", "Azubi Verkauf", "Auszubildende im Büro"})
    void seesAWishForATrainingPlace(String titel) {
        assertThat(Titeldeutung.nenntAusbildung(titel)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lehrer", "Ausbilder im Metallbereich", "Koch", "Erwachsenenbildung"})
    void seesNoneInWhoTeaches(String titel) {
        assertThat(Titeldeutung.nenntAusbildung(titel)).isFalse();
    }

    @Test
    void knowsTheOccupationsOfAField() {
        assertThat(FELDER.gattungen("LAGER")).contains("513");
        assertThat(FELDER.gattungen("ELEKTRO_METALL")).contains("26", "24");
        assertThat(FELDER.gattungen("Küche")).containsExactly("293");
        assertThat(FELDER.gattungen("Dachdeckerei")).contains("321");
        assertThat(FELDER.gattungen("XYZ")).isEmpty();
    }
}
