package de.passgenau.api.demo.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.api.demo.generator.Landkreisgenerator;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.demo.landkreis.Umfang;
import org.junit.jupiter.api.Test;

class DemoberufeTests {

    private static final Landkreis LANDKREIS = Landkreisgenerator.erzeuge(new Umfang(200, 1, LocalDate.of(2026, 3, 2)));

    @Test
    void haveANameForWhateverSomebodyWantsToWorkAs() {
        var berufe = Demoberufe.von(LANDKREIS);

        assertThat(LANDKREIS.faelle()).extracting(fall -> berufe.titel(fall.profil().zielberuf()))
                .isNotEmpty()
                .allSatisfy(titel -> assertThat(titel).doesNotStartWith("Beruf ").containsPattern("\\p{L}{3}"));
        assertThat(berufe.titel("63221")).doesNotContain("63221");
    }
}
