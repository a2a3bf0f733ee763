package de.passgenau.api.einfuhr.datei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import de.passgenau.api.tabelle.Kopfzeile;
import de.passgenau.api.tabelle.Tabellendatei.Zeile;
import org.junit.jupiter.api.Test;

class PortionenTests {

    private final Fallspalten spalten = new Fallspalten(
            Kopfzeile.of(new Zeile(1, List.of("Fallnummer", "BG-Nummer", "Rolle"))));

    @Test
    void keepTheLinesOfAHouseholdTogetherWhereverTheyStand() {
        var zeilen = IntStream.range(0, 500).mapToObj(i -> zeile(i, "99999BG%07d".formatted(i % 250))).toList();

        var portionen = Portionen.von(zeilen, spalten, 99);

        assertThat(portionen.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(zeilen);
        assertThat(portionen).allSatisfy(portion -> {
            assertThat(portion).hasSizeBetween(2, 99);
            assertThat(portion.stream().map(spalten::gruppe).distinct()).hasSize(portion.size() / 2);
        });
    }

    @Test
    void fillUpWithLinesThatNameNoHousehold() {
        var zeilen = IntStream.range(0, 5).mapToObj(i -> zeile(i, "")).toList();

        assertThat(Portionen.von(zeilen, spalten, 2)).extracting(List::size).containsExactly(2, 2, 1);
    }

    private static Zeile zeile(int nummer, String bg) {
        return new Zeile(nummer + 2, List.of("FV" + nummer, bg, "Partner"));
    }
}
