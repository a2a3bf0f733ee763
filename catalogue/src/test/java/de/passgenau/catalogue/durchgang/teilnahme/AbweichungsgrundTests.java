package de.passgenau.catalogue.durchgang.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("M-06 reasons why a Teilnahme went another way")
class AbweichungsgrundTests {

    @ParameterizedTest
    @EnumSource
    void areEachForSomething(Abweichungsgrund grund) {
        assertThat(Arrays.stream(Stand.values()).anyMatch(grund::passtZu)).isTrue();
    }

    @Test
    void doNotExplainWhatGoesAsPlanned() {
        for (var stand : EnumSet.of(Stand.RESERVIERT, Stand.ANGETRETEN, Stand.BEENDET)) {
            assertThat(Arrays.stream(Abweichungsgrund.values()).filter(grund -> grund.passtZu(stand))).isEmpty();
        }
    }

    @Test
    @DisplayName("N-15 whoever comes in against the admission rule has a reason of her own, and in words")
    void explainWhatGoesAgainstTheRule() {
        for (var stand : EnumSet.of(Stand.VORGESCHLAGEN, Stand.ZUGEWIESEN)) {
            assertThat(Arrays.stream(Abweichungsgrund.values()).filter(grund -> grund.passtZu(stand)))
                    .containsExactly(Abweichungsgrund.TROTZ_ZULASSUNGSREGEL);
        }
        assertThat(Abweichungsgrund.TROTZ_ZULASSUNGSREGEL.brauchtWorte()).isTrue();
    }

    @Test
    void areSaidInWordsWhereTheCodeSaysNothing() {
        assertThatThrownBy(() -> new Begruendung(Abweichungsgrund.VORRANG, " ")).hasMessageContaining("VORRANG");
        assertThat(new Begruendung(Abweichungsgrund.UMZUG, null).worte()).isNull();
    }
}
