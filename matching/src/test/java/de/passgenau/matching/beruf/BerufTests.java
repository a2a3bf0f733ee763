package de.passgenau.matching.beruf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BerufTests {

    @Test
    void readsTheLevelFromTheFifthDigit() {
        assertThat(new Beruf("51311", "Lager, Helfer").anforderungsniveau()).contains(Anforderungsniveau.HELFER);
        assertThat(new Beruf("83124", "Sozialarbeit").anforderungsniveau()).contains(Anforderungsniveau.EXPERTE);
        assertThat(new Beruf("5131", "Lager").anforderungsniveau()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "513110", "5131a", "51310", "51315", " 513"})
    void rejectsACodeThatIsNone(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Beruf(code, "Lager"))
                .withMessageContaining("'" + code + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "00000", "ABCDE"})
    void rejectsABenennungWithoutGattung(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Benennung(code, "Koch", "Koch", "Köchin", Benennungsart.AMTLICH))
                .withMessageContaining("'" + code + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "123", "Ko\u0000ch", "Ko\nch"})
    void rejectsABenennungThatIsNoTitle(String titel) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Benennung("29302", titel, "", "", Benennungsart.SYNONYM))
                .withMessageContaining("Benennung");
    }

    @Test
    void rejectsAnEndlessBenennung() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Benennung("29302", "Koch".repeat(100), "", "", Benennungsart.SYNONYM))
                .withMessageContaining("400");
    }
}
