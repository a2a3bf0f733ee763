package de.passgenau.matching.beruf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GattungsnummernTests {

    @Test
    void knowEveryGattungThatShips() {
        assertThat(Berufsverzeichnis.mitgeliefert().berufe().stream().filter(Beruf::istGattung).map(Beruf::kldb))
                .isNotEmpty()
                .allMatch(Gattungsnummern::gibt);
    }

    @Test
    void knowOthersAndNoInventedOnes() {
        assertThat(Gattungsnummern.gibt("94794")).isTrue();
        assertThat(Gattungsnummern.gibt("51315")).isFalse();
        assertThat(Gattungsnummern.gibt("99999")).isFalse();
        assertThat(Gattungsnummern.gibt("5131")).isFalse();
    }

    @Test
    void nameThoseOfTheSameUntergruppeFirst() {
        assertThat(Gattungsnummern.nahe("51319", 9)).contains("51312").allMatch(eine -> eine.startsWith("5131"));
        assertThat(Gattungsnummern.nahe("51359", 2)).hasSize(2).allMatch(eine -> eine.startsWith("513"));
        assertThat(Gattungsnummern.nahe("99999", 3)).isEmpty();
        assertThat(Gattungsnummern.nahe("", 3)).isEmpty();
    }
}
