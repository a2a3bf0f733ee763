package de.passgenau.matching.profil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.Massstab;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.profil.Foerderprofil.FruehereMassnahme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalendertagTests {

    private static final LocalDate HEUTE = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({"+10000-01-01", "+999999999-12-31", "0000-12-31", "-999999999-01-01"})
    void refusesADayThatNobodyCanCountWithAndPrintsIt(LocalDate tag) {
        assertThatThrownBy(() -> verfuegbarAb(tag, null)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Verfügbar ab liegt in den Jahren 1 bis 9999: " + tag);
        assertThatThrownBy(() -> verfuegbarAb(null, tag)).hasMessageContaining("18. Geburtstag")
                .hasMessageContaining(
                        tag.toString());
        assertThatThrownBy(() -> stelle(tag)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Der Beginn liegt in den Jahren 1 bis 9999: " + tag);
        assertThatThrownBy(() -> new Durchgang("d1", tag, null, false, 1, 0)).hasMessageContaining(tag.toString());
        assertThatThrownBy(() -> new Durchgang("d1", HEUTE, tag, false, 1, 0)).hasMessageContaining(tag.toString());
    }

    @ParameterizedTest
    @CsvSource({"+10000-01-01", "+999999999-12-31", "0000-12-31", "-999999999-01-01"})
    void refusesItInWhatMassnahmenAndWeightsLookAtToo(LocalDate tag) {
        assertThatThrownBy(() -> new FruehereMassnahme("m", "kurs", tag, null)).isInstanceOf(
                IllegalArgumentException.class).hasMessage("Das Ende liegt in den Jahren 1 bis 9999: " + tag);
        assertThatThrownBy(() -> new Massstab(Gewichte.fuerStellen(), tag)).hasMessageContaining(tag.toString());
        assertThatThrownBy(() -> Geburtsangabe.am(tag)).hasMessageContaining(tag.toString());
        assertThatThrownBy(() -> seit(tag, null, null)).hasMessageContaining("Leistungsbezug");
        assertThatThrownBy(() -> seit(null, tag, null)).hasMessageContaining("Arbeitslos");
        assertThatThrownBy(() -> seit(null, null, tag)).hasMessageContaining("letzte Beschäftigung");
    }

    private static Zugangsprofil seit(@Nullable LocalDate bezug, @Nullable LocalDate arbeitslos,
            @Nullable LocalDate beschaeftigt) {
        return new Zugangsprofil(null, null, null, null, bezug, arbeitslos, beschaeftigt, false, null, null, null,
                Set.of(), null, null, null, null, null, null);
    }

    @Test
    void takesTheFirstAndTheLastDayAndNone() {
        for (var tag : List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))) {
            assertThat(verfuegbarAb(tag, tag).verfuegbarAb()).isEqualTo(tag);
            assertThat(stelle(tag).beginn()).isEqualTo(tag);
        }
        assertThat(verfuegbarAb(null, null).verfuegbarAb()).isNull();
        assertThat(stelle(null).beginn()).isNull();
    }

    private static Arbeitsprofil verfuegbarAb(@Nullable LocalDate tag, @Nullable LocalDate volljaehrig) {
        return new Arbeitsprofil(List.of(), null, null, Set.of(), null, null, null, Set.of(), false, null, tag, null,
                null, Set.of(), Ausbildungsinteresse.KEINES, false, false, volljaehrig);
    }

    private static Stelle stelle(@Nullable LocalDate beginn) {
        return new Stelle("Koch", Stellenart.ARBEIT, List.of(), null, List.of(), List.of(), Set.of(), Set.of(),
                Set.of(), Set.of(), null, null, beginn, null);
    }
}
