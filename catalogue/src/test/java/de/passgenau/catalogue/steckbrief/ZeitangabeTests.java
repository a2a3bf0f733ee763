package de.passgenau.catalogue.steckbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZeitangabeTests {

    @ParameterizedTest
    @CsvSource({"2028-02-03, 2028-02-03, 2028-02-03", "2028-02, 2028-02-01, 2028-02-29",
            "2027-H1, 2027-01-01, 2027-06-30",
            "2027-H2, 2027-07-01, 2027-12-31", "2027, 2027-01-01, 2027-12-31"})
    void knowsWhatItMayMean(String text, LocalDate fruehestens, LocalDate spaetestens) {
        var angabe = new Zeitangabe(text);

        assertThat(angabe.fruehestens()).isEqualTo(fruehestens);
        assertThat(angabe.spaetestens()).isEqualTo(spaetestens);
        assertThat(angabe.istTag()).isEqualTo(fruehestens.equals(spaetestens));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "27", "2027-13", "2027-02-30", "2027-H3", "1.3.2027", "2027-00", "bald", "20270201xx",
            "-H1", "2027-01-H1"})
    void rejectsWhatIsNoTime(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Zeitangabe(text)).withMessageContaining(text);
    }

    @Property
    @Label("a day lies in the month, half-year and year that it is coarsened to")
    void includesTheDay(@ForAll @IntRange(min = 0, max = 40_000) int tagNummer) {
        var tag = LocalDate.ofEpochDay(tagNummer);
        var text = tag.toString();
        var halbjahr = text.substring(0, 5) + (tag.getMonthValue() <= 6 ? "H1" : "H2");

        for (var angabe : new String[] {text, text.substring(0, 7), halbjahr, text.substring(0, 4)}) {
            assertThat(tag).isBetween(new Zeitangabe(angabe).fruehestens(), new Zeitangabe(angabe).spaetestens());
        }
    }
}
