package de.passgenau.api.stelle.wunsch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("N-06 what an employer may not wish for is found in the texts of an offer, and nothing else is")
class WunschpruefungTests {

    private static final Path SAETZE = Path.of("src/test/resources/stelle/wuensche.txt");
    private static final String NICHTS = "-";

    /** A sentence, and what is found in it. */
    record Satz(List<String> funde, String text) {

        static Satz von(String zeile) {
            var teile = zeile.split(" \\| ", 2);
            return new Satz(teile[0].equals(NICHTS) ? List.of() : Arrays.asList(teile[0].split(";")), teile[1]);
        }
    }

    static List<Satz> saetze() {
        try (var zeilen = Files.lines(SAETZE)) {
            return zeilen.filter(zeile -> !zeile.startsWith("#")).map(Satz::von).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("saetze")
    @DisplayName("N-06 sentence by sentence")
    void findsWhatIsNotAllowedAndNothingElse(Satz satz) {
        assertThat(funde(satz.text())).containsExactlyInAnyOrderElementsOf(satz.funde());
    }

    @ParameterizedTest
    @MethodSource("saetze")
    @DisplayName("N-06 in what others read of a sentence nothing is left to find")
    void leavesNothingToFindWhereItIsHeldBack(Satz satz) {
        var lesbar = Wuensche.von(Wunschpruefung.funde("titel", satz.text())).ohneZurueckgehaltenes(satz.text());

        assertThat(funde(lesbar)).isEmpty();
        assertThat(lesbar.equals(satz.text())).isEqualTo(satz.funde().isEmpty());
    }

    @Test
    @DisplayName("N-06 the sentences speak of each Merkmal, and half of them are innocent")
    void knowsEnoughSentences() {
        var nach = saetze().stream().collect(Collectors.partitioningBy(satz -> satz.funde().isEmpty()));

        assertThat(nach.get(true)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(nach.get(false)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(Stream.of(Wunschmerkmal.values())).allSatisfy(merkmal -> assertThat(nach.get(false))
                .anyMatch(satz -> satz.funde().stream().anyMatch(fund -> fund.startsWith(merkmal.name()))));
    }

    @Test
    @DisplayName("N-06 each wish of a long text is found once, where it is")
    void findsEachOfManyOnce() {
        var text = """
                Wir sind ein junges Team und suchen Verstärkung.
                Nur Frauen, bitte keine Gewerkschaftsmitglieder. Deutsch als Muttersprache.
                Gute Bezahlung, auch für Berufsanfänger.""";

        assertThat(funde(text)).containsExactlyInAnyOrder("GESCHLECHT=Nur Frauen",
                "VEREINIGUNG=keine Gewerkschaftsmitglieder", "HERKUNFT=Muttersprache");
    }

    private static List<String> funde(String text) {
        return Wunschpruefung.funde("beschreibung", text)
                .stream()
                .map(fund -> fund.merkmal() + "=" + fund.wortlaut())
                .toList();
    }
}
