package de.passgenau.api.fall.u25;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BerufsberatungTests {

    private final Berufsberater carla = new Berufsberater("carla", "Templin",
            List.of(Schulform.OBERSCHULE, Schulform.GYMNASIUM));

    @Test
    @DisplayName("E-07 pupils are looked after by the Berufsberater of their Geschäftsstelle and school form")
    void findsTheOneInCharge() {
        var beratung = new Berufsberatung(List.of(carla,
                new Berufsberater("dora", "Templin", List.of(Schulform.FOERDERSCHULE))));

        assertThat(beratung.fuer("Templin", Schulform.GYMNASIUM)).contains(carla);
        assertThat(beratung.fuer("Templin", Schulform.BERUFSSCHULE)).isEmpty();
        assertThat(beratung.fuer("Schwedt", Schulform.GYMNASIUM)).isEmpty();
    }

    @Test
    @DisplayName("E-07 no school form of a Geschäftsstelle has two")
    void refusesTwoForOneSchool() {
        var zweite = new Berufsberater("dora", "Templin", List.of(Schulform.GYMNASIUM));

        assertThatThrownBy(() -> new Berufsberatung(List.of(carla, zweite)))
                .hasMessageContaining("GYMNASIUM in Templin");
        assertThatThrownBy(() -> new Berufsberater("dora", "Templin", List.of())).hasMessageContaining("dora");
    }
}
