package de.passgenau.catalogue.durchgang.rahmen;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.catalogue.durchgang.Kurs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-05 one can join")
class EinstiegTests {

    private static final Laufzeit HALBES_JAHR = new Laufzeit(Kurs.BEGINN, Kurs.ENDE);
    private static final Laufzeit OHNE_ENDE = new Laufzeit(Kurs.BEGINN, null);

    @Test
    void untilTheBeginning() {
        assertThat(Einstieg.ZUM_BEGINN.letzterTag(HALBES_JAHR)).hasValue(Kurs.BEGINN);
        assertThat(Kurs.rahmen(1).nimmtAuf(Kurs.BEGINN)).isTrue();
        assertThat(Kurs.rahmen(1).nimmtAuf(Kurs.BEGINN.plusDays(1))).isFalse();
    }

    @Test
    void someDaysLaterWhereOneMayMoveUpButNotAfterTheEnd() {
        assertThat(new Einstieg(false, 14).letzterTag(OHNE_ENDE)).hasValue(Kurs.BEGINN.plusDays(14));
        assertThat(new Einstieg(false, 14).letzterTag(new Laufzeit(Kurs.BEGINN, Kurs.BEGINN.plusDays(2))))
                .hasValue(Kurs.BEGINN.plusDays(2));
    }

    @Test
    void onAnyDayUntilTheEndIfEntryIsFlexible() {
        assertThat(Einstieg.FLEXIBEL.letzterTag(HALBES_JAHR)).hasValue(Kurs.ENDE);
        assertThat(Einstieg.FLEXIBEL.letzterTag(OHNE_ENDE)).isEmpty();
        assertThat(Kurs.mit(Kurs.mit(Kurs.rahmen(1), OHNE_ENDE), Einstieg.FLEXIBEL).nimmtAuf(Kurs.ENDE)).isTrue();
    }
}
