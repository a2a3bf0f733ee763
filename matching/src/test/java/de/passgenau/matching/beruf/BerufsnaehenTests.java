package de.passgenau.matching.beruf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.matching.Zeilen;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BerufsnaehenTests {

    private static final Berufsnaehen NAEHEN = Berufsnaehen.mitgeliefert();
    private static final List<Integer> GATTUNGEN = Berufsverzeichnis.mitgeliefert()
            .berufe()
            .stream()
            .filter(Beruf::istGattung)
            .map(beruf -> Integer.valueOf(beruf.kldb()))
            .toList();

    @ParameterizedTest
    @CsvSource({"51312,51312,GLEICH", "51312,51311,UNTERGRUPPE", "29302,29301,UNTERGRUPPE",
            "82102,81302,GLEICHE_TAETIGKEIT",
            "82101,81301,GLEICHE_TAETIGKEIT", "25102,25132,GLEICHE_TAETIGKEIT", "51312,52531,VERWANDT",
            "51311,52531,VERWANDT",
            "52531,52532,TEILS_VERWANDT", "83132,83112,VERWANDT", "83133,83113,VERWANDT",
            "63302,63222,VERWANDT",
            "34212,34322,VERWANDT", "62102,62302,GLEICHE_TAETIGKEIT", "62112,62102,VERWANDT",
            "71402,73202,VERWANDT",
            "23101,25101,VERWANDT", "29222,29232,ENTFERNT_VERWANDT", "82102,82312,FREMD", "82102,82522,FREMD",
            "51312,51112,FREMD", "34212,26212,TEILS_VERWANDT", "29222,25212,FREMD", "52122,52132,TEILS_VERWANDT",
            "52182,52122,TEILS_VERWANDT", "32122,32112,VERWANDT", "22342,33322,VERWANDT", "43102,43122,GRUPPE",
            "63221,54101,ENTFERNT_VERWANDT", "63222,54112,FREMD", "71452,53111,ENTFERNT_VERWANDT",
            "25212,34212,TEILS_VERWANDT", "25212,29302,FREMD", "25212,26212,TEILS_VERWANDT",
            "51312,51622,TEILS_VERWANDT", "11102,11412,ENTFERNT_VERWANDT"})
    void judgesByWhatPeopleDo(int person, int stelle, Berufsnaehe naehe) {
        assertThat(NAEHEN.naehe(person, stelle)).isEqualTo(naehe);
    }

    @Property
    void areTheSameInBothDirections(@ForAll("gattungen") int eine, @ForAll("gattungen") int andere) {
        assertThat(NAEHEN.naehe(eine, andere)).isEqualTo(NAEHEN.naehe(andere, eine));
    }

    @Property
    void areNearestToThemselves(@ForAll("gattungen") int eine, @ForAll("gattungen") int andere) {
        assertThat(NAEHEN.naehe(eine, andere) == Berufsnaehe.GLEICH).isEqualTo(eine == andere);
    }

    @Property
    void sayWhy(@ForAll("gattungen") int eine, @ForAll("gattungen") int andere) {
        assertThat(NAEHEN.begruendung(eine, andere)).startsWith(NAEHEN.naehe(eine, andere).bezeichnung());
    }

    @Provide
    Arbitrary<Integer> gattungen() {
        return Arbitraries.of(GATTUNGEN);
    }

    @Test
    void nameTheReason() {
        assertThat(NAEHEN.begruendung(24422, 34322)).isEqualTo("eine verwandte Tätigkeit (Rohre schweißen)");
        assertThat(NAEHEN.begruendung(51312, 51311)).isEqualTo("dieselbe Berufsuntergruppe");
        assertThat(NAEHEN.begruendung(51312, 81302)).isEqualTo("ein anderes Berufsfeld");
    }

    @Test
    void knowTheLevel() {
        assertThat(Berufsnaehen.niveau(51311)).isEqualTo(Anforderungsniveau.HELFER);
    }

    @ParameterizedTest
    @CsvSource({"0", "513", "513120", "-1"})
    void rejectWhatIsNoGattung(int kldb) {
        assertThatIllegalArgumentException().isThrownBy(() -> NAEHEN.naehe(kldb, 51312))
                .withMessageContaining("'" + kldb + "'");
    }

    @Test
    void restOnATableOfKnownCodes() {
        var zeilen = Zeilen.mitgeliefert("beruf/nachbarn.tsv", "a b naehe grund");
        var bekannte = Zeilen.amtlich("kldb2010_v2020.tsv", "code").stream().map(List::getFirst).toList();
        assertThat(zeilen).hasSizeGreaterThan(500).noneMatch(zeile -> zeile.stream().anyMatch(Zeilen::unsauber));
        assertThat(zeilen.stream().flatMap(zeile -> Stream.of(zeile.get(0), zeile.get(1))))
                .allMatch(bekannte::contains);
    }
}
