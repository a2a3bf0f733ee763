package de.passgenau.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class ZeitraumTests {

    private static final LocalDate TAG = LocalDate.of(2027, 3, 1);

    @Test
    void includesItsFirstAndLastDay() {
        var zeitraum = new Zeitraum(TAG, TAG.plusDays(1));

        assertThat(zeitraum.umfasst(TAG)).isTrue();
        assertThat(zeitraum.umfasst(TAG.plusDays(1))).isTrue();
        assertThat(zeitraum.umfasst(TAG.plusDays(2))).isFalse();
        assertThat(zeitraum.umfasst(TAG.minusDays(1))).isFalse();
    }

    @Test
    void isNeverOverWithoutAnEnd() {
        assertThat(new Zeitraum(TAG, null).vorbeiAm(TAG.plusYears(99))).isFalse();
        assertThat(new Zeitraum(TAG, TAG).vorbeiAm(TAG.plusDays(1))).isTrue();
    }

    @Test
    void rejectsAnEndBeforeItsBeginning() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Zeitraum(TAG, TAG.minusDays(1)))
                .withMessageContaining("2027-02-28");
    }
}
