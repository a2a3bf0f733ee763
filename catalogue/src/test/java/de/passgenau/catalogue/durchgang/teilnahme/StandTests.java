package de.passgenau.catalogue.durchgang.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("M-06 the states of a Teilnahme")
class StandTests {

    @Test
    void areAllReachedFromTheFirst() {
        var erreicht = EnumSet.noneOf(Stand.class);
        gehe(Stand.ERSTER, erreicht);

        assertThat(erreicht).containsExactlyInAnyOrder(Stand.values());
    }

    private static void gehe(Stand stand, Set<Stand> erreicht) {
        if (erreicht.add(stand)) {
            Arrays.stream(Stand.values()).filter(stand::kannWerden).forEach(neuer -> gehe(neuer, erreicht));
        }
    }

    @ParameterizedTest
    @EnumSource
    void endWhereNoneFollows(Stand stand) {
        assertThat(Arrays.stream(Stand.values()).anyMatch(stand::kannWerden)).isNotEqualTo(stand.istEndgueltig());
    }

    @ParameterizedTest
    @EnumSource
    void neverComeBackToTheFirst(Stand stand) {
        assertThat(stand.kannWerden(Stand.ERSTER)).isFalse();
    }
}
