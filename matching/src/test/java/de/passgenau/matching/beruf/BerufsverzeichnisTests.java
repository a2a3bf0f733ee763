package de.passgenau.matching.beruf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class BerufsverzeichnisTests {

    private static final Berufsverzeichnis MITGELIEFERT = Berufsverzeichnis.mitgeliefert();

    @ParameterizedTest
    @CsvFileSource(resources = "stellentitel.tsv", delimiter = '\t', numLinesToSkip = 1)
    void resolvesWhatPeopleWrite(String text, String kldb, double mindestens) {
        var treffer = MITGELIEFERT.finde(text, 1);
        assertThat(treffer).extracting(Berufstreffer::kldb).as(text).containsAnyOf(kldb.split("\\|"));
        assertThat(treffer.getFirst().konfidenz()).as(text).isGreaterThanOrEqualTo(mindestens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "!!!", "🙂🙂", "12345", "qwertzuiop", "asdf jklö", "Blablubb", "nichts",
            "Hallo Welt", "irgendwas mit Menschen", "arbeitslos", "Helfer",
            "Zyxwvut (m/w/d)"})
    void findsNothingInNonsense(String text) {
        assertThat(MITGELIEFERT.finde(text, 5)).allSatisfy(treffer -> assertThat(treffer.konfidenz()).isLessThan(0.3));
    }

    @Test
    void ownsUpToAmbiguity() {
        var kaufmann = MITGELIEFERT.finde("Kaufmann", 5);
        assertThat(kaufmann).hasSizeGreaterThan(2);
        assertThat(kaufmann.getFirst().konfidenz()).isLessThan(0.7);
    }

    @Test
    void ranksATypoBelowTheRightSpelling() {
        assertThat(konfidenz("Verkäufer")).isGreaterThan(konfidenz("Verkeufer"));
        assertThat(konfidenz("Verkeufer")).isGreaterThan(0.6);
    }

    @Test
    void survivesVeryLongTexts() {
        assertThat(MITGELIEFERT.finde("Lagerist " + "x".repeat(10_000), 3)).isNotNull();
        assertThat(MITGELIEFERT.finde("Lagerist, ".repeat(1_000), 1)).extracting(Berufstreffer::kldb)
                .containsExactly("51312");
    }

    @Test
    void climbsToTheBerufsbereich() {
        var gattung = MITGELIEFERT.beruf("51312").orElseThrow();
        var gruppe = MITGELIEFERT.oberbegriff(gattung).orElseThrow();
        assertThat(gruppe.kldb()).isEqualTo("5131");
        assertThat(MITGELIEFERT.oberbegriff(MITGELIEFERT.beruf("5").orElseThrow())).isEmpty();
    }

    @Test
    void learnsImportedRows() {
        var gelernt = MITGELIEFERT.mit(List.of(new Beruf("99994", "Drachenpflege")),
                List.of(new Benennung("99994", "Drachenpfleger/in", "Drachenpfleger", "Drachenpflegerin",
                        Benennungsart.SYNONYM)));
        assertThat(gelernt.finde("Drachenpflegerin (w/m/d)", 1)).singleElement()
                .satisfies(treffer -> assertThat(treffer.titel()).isEqualTo("Drachenpflege"));
        assertThat(MITGELIEFERT.beruf("99994")).isEmpty();
    }

    @Test
    void rejectsABenennungOfAnUnknownGattung() {
        var verwaist = new Benennung("99994", "Drachenpfleger/in", "", "", Benennungsart.SYNONYM);
        assertThatIllegalArgumentException().isThrownBy(() -> MITGELIEFERT.mit(List.of(), List.of(verwaist)))
                .withMessageContaining("99994")
                .withMessageContaining("Drachenpfleger/in");
    }

    @Test
    void rejectsANegativeCount() {
        assertThatIllegalArgumentException().isThrownBy(() -> MITGELIEFERT.finde("Koch", -1))
                .withMessageContaining("-1");
        assertThat(MITGELIEFERT.finde("Koch", 0)).isEmpty();
    }

    @Property(tries = 300)
    void answersAnyTextInOrder(@ForAll String text) {
        var treffer = MITGELIEFERT.finde(text, 10);
        assertThat(treffer).isSortedAccordingTo(
                Comparator.comparingDouble(Berufstreffer::konfidenz).reversed().thenComparing(Berufstreffer::kldb));
        assertThat(treffer).extracting(Berufstreffer::kldb).doesNotHaveDuplicates();
        assertThat(MITGELIEFERT.finde(text, 10)).isEqualTo(treffer);
    }

    @Property(tries = 200)
    void caresForNeitherCaseNorSpellingOfUmlauts(@ForAll("titel") String titel) {
        var umschrieben = titel.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        assertThat(MITGELIEFERT.finde(umschrieben.toUpperCase(Locale.GERMAN), 1)).extracting(Berufstreffer::kldb)
                .isEqualTo(MITGELIEFERT.finde(titel.toLowerCase(Locale.GERMAN), 1)
                        .stream()
                        .map(Berufstreffer::kldb)
                        .toList());
    }

    @Provide
    Arbitrary<String> titel() {
        return Arbitraries.of(MITGELIEFERT.benennungen()).map(Benennung::weiblich);
    }

    private static double konfidenz(String text) {
        return MITGELIEFERT.finde(text, 1).getFirst().konfidenz();
    }
}
