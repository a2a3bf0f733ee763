package de.passgenau.api.verzeichnis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import de.passgenau.api.store.Teststore;
import de.passgenau.matching.beruf.Benennung;
import de.passgenau.matching.beruf.Benennungsart;
import de.passgenau.matching.beruf.Beruf;
import de.passgenau.matching.ort.Ort;
import org.junit.jupiter.api.Test;

/** What every store has to do for imported tables. */
abstract class ImportbestandVertrag {

    private static final Instant AM = Instant.parse("2026-12-01T08:30:00Z");
    private static final Benennung HARFE = new Benennung("94112", "Harfner/in", "Harfner", "Harfnerin",
            Benennungsart.AMTLICH);

    abstract Teststore store();

    private Importbestand bestand() {
        return new Importbestand(store().mongo(), Clock.fixed(AM, ZoneOffset.UTC));
    }

    @Test
    void keepsStructureAndTitlesOfAPositionTogetherInEitherOrder() {
        bestand().benennungen(List.of(HARFE));
        bestand().positionen(List.of(new Beruf("94112", "Berufe in der Musik"), new Beruf("9411", "Musik")));

        var eintraege = bestand().berufe();

        assertThat(eintraege.stream().flatMap(Berufseintrag::zeilen)).containsExactly(HARFE);
        assertThat(eintraege.stream().flatMap(eintrag -> eintrag.position().stream()))
                .containsExactlyInAnyOrder(new Beruf("94112", "Berufe in der Musik"), new Beruf("9411", "Musik"));
    }

    @Test
    void changesNothingWhenTheSameIsImportedAgain() {
        var ort = new Ort("99998", "Körner", "Unstrut", "DE-TH", 51.2, 10.6);
        bestand().orte(List.of(ort, ort));
        bestand().orte(List.of(ort));

        assertThat(bestand().orte()).containsExactly(ort);
    }

    @Test
    void countsTheImportsSoThatOthersNotice() {
        assertThat(bestand().hat(Verzeichnisart.ORTE)).isFalse();

        var erster = bestand().abgeschlossen(Verzeichnisart.ORTE, 7);
        var zweiter = bestand().abgeschlossen(Verzeichnisart.ORTE, 8);

        assertThat(erster).isEqualTo(new Importstand("ORTE", 1, 1, AM, 7));
        assertThat(zweiter.version()).isEqualTo(2);
        assertThat(bestand().hat(Verzeichnisart.ORTE)).isTrue();
    }
}
