package de.passgenau.api.fristen.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegelregisterTests {

    @Test
    void knowsEveryRuleOfTheDomain() {
        var nummern = Regelregister.mitgeliefert().eintraege().keySet();

        assertThat(nummern).contains("E-01", "E-08", "F-01", "P-07", "K-05", "Z-01", "I-02", "V-04", "T-06", "U-05",
                "M-07",
                "X-09", "C-06", "N-30");
        assertThat(nummern).doesNotContain("E-09", "N-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E-01\tEINSTIEG\tja", "E-01\tEINSTIEG\tvielleicht\tNeufall", "E-1\tEINSTIEG\tja\tNeufall",
            "E-01\tAUSSTIEG\tja\tNeufall", "E-01\tEINSTIEG\tja\t "})
    void refusesALineThatIsNone(String zeile) {
        assertThatThrownBy(() -> Regelregister.lies(List.of(zeile))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesARuleTwice() {
        assertThatThrownBy(
                () -> Regelregister.lies(List.of("E-01\tEINSTIEG\tja\tNeufall", "E-01\tEINSTIEG\tja\tNeufall")))
                .hasMessageContaining("E-01");
    }

    @Test
    void sharesNoWordBetweenEventsAndMarks() {
        assertThat(Stream.concat(Arrays.stream(Ereignisart.values()), Arrays.stream(Merkmal.values())).map(Enum::name))
                .doesNotHaveDuplicates();
    }
}
