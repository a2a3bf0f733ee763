package de.passgenau.api.datenschutz.loeschung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class LoeschkonzeptleserTests {

    @Test
    void readsTheRulesThatComeWithTheApplication() throws IOException {
        var konzept = Loeschkonzeptleser.lies("Vorgabe", vorgabe());

        assertThat(konzept.fassung()).isNotBlank();
        assertThat(konzept.regeln()).extracting(Loeschregel::art).containsExactlyInAnyOrder(Loeschart.values());
        assertThat(konzept.regeln()).allSatisfy(regel -> assertThat(regel.rechtsgrundlage()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"P5Y | fünf Jahre | kein Zeitraum", "P5Y | P0D | kein Zeitraum",
            "P5Y | P-5Y | kein Zeitraum", "P5Y | P999Y | kein Zeitraum", "P5Y | - | FALL braucht eine Frist",
            "P1Y | P9Y | beginnt erst nach der Löschung", "LOESCHLAUF | PROTOKOLL | FALL endet nicht durch PROTOKOLL",
            "LOESCHLAUF | MORGEN | „MORGEN“ gibt es nicht", "JAHRESENDE_NACH_FALLABSCHLUSS | EINTRAG | beginnt mit"})
    void namesTheLineThatIsWrong(String richtig, String falsch, String grund) throws IOException {
        var zeilen = vorgabe().stream()
                .map(zeile -> zeile.startsWith("FALL\t") ? zeile.replaceFirst(richtig, falsch) : zeile)
                .toList();
        var nummer = 1 + zeilen.indexOf(zeilen.stream().filter(z -> z.startsWith("FALL\t")).findFirst().orElseThrow());

        assertThatThrownBy(() -> Loeschkonzeptleser.lies("regeln.tsv", zeilen))
                .hasMessageContainingAll("regeln.tsv", "Zeile " + nummer + ": ", grund);
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThatThrownBy(
                () -> Loeschkonzeptleser.lies("regeln.tsv", List.of("FALL\tzu kurz", "WAS\tWANN\t-\t-\tWIE\t")))
                .hasMessageContainingAll("Zeile 1: 6 Spalten", "Zeile 2: „WAS“", "„WANN“", "„WIE“",
                        "Rechtsgrundlage fehlt", "fassung");
    }

    @Test
    void missesKindsThatNobodyHasARuleFor() throws IOException {
        var ohne = vorgabe().stream().filter(zeile -> !zeile.startsWith("KETTE")).toList();
        var doppelt = Stream.concat(vorgabe().stream(), vorgabe().stream().filter(z -> z.startsWith("KETTE"))).toList();

        assertThatThrownBy(() -> Loeschkonzeptleser.lies("x", ohne)).hasMessageContaining("fehlen Zeilen für [KETTE]");
        assertThatThrownBy(() -> Loeschkonzeptleser.lies("x", doppelt)).hasMessageContaining("früheren Zeile");
    }

    private static List<String> vorgabe() throws IOException {
        return new ClassPathResource("datenschutz/loeschkonzept.tsv").getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
