package de.passgenau.api.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Period;
import java.util.Map;

import de.passgenau.api.PassgenauApplication;
import de.passgenau.api.protokoll.ablage.Aufbewahrung;
import de.passgenau.api.store.Kindprozess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The protocol is kept for six months at least, or the application does not start. */
class AufbewahrungTests {

    @TempDir
    private Path ordner = Path.of("");

    @ParameterizedTest
    @CsvSource({"P6M, true", "P24M, true", "P184D, true", "P5M, false", "P180D, false", "P0D, false", "-P7M, false"})
    void lastsForSixMonthsAtLeast(Period dauer, boolean reicht) {
        assertThat(Aufbewahrung.reicht(dauer)).isEqualTo(reicht);
    }

    @Test
    void refusesToStartWithLessAndSaysWhatIsNeeded() {
        var umgebung = Map.of("PASSGENAU_PROTOKOLL_AUFBEWAHRUNG", "P5M", "PASSGENAU_DATEN", ordner.toString());
        try (var kind = Kindprozess.starte(PassgenauApplication.class, umgebung, "--server.port=0",
                "--server.address=127.0.0.1", "--passgenau.demo.faelle=0")) {
            assertThat(kind.warteAufEnde()).isEqualTo(1);
            assertThat(kind.zeilen()).contains("Das Protokoll würde zu kurz aufbewahrt.",
                    "PASSGENAU_PROTOKOLL_AUFBEWAHRUNG ist P5M; nötig sind mindestens sechs Monate, zum Beispiel P6M oder P24M.");
        }
    }
}
