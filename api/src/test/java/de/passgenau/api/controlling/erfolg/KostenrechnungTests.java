package de.passgenau.api.controlling.erfolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import de.passgenau.api.controlling.Zahl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-07 what a success has cost")
class KostenrechnungTests {

    @Test
    void isSharedByThoseWhoHadIt() {
        var rechnung = new Kostenrechnung(new BigDecimal("30000.00"));

        assertThat(rechnung.je(Zahl.von(7, false))).isEqualTo(new BigDecimal("4285.71"));
    }

    @Test
    void isNotToldWhereTheirNumberIsHiddenOrThereAreNone() {
        var rechnung = new Kostenrechnung(new BigDecimal("30000.00"));

        assertThat(rechnung.je(Zahl.VERBORGEN)).isNull();
        assertThat(rechnung.je(Zahl.von(0, false))).isNull();
        assertThat(new Kostenrechnung(null).je(Zahl.von(7, false))).isNull();
    }
}
