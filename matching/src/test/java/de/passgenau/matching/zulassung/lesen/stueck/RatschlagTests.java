package de.passgenau.matching.zulassung.lesen.stueck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.matching.text.Tabelle;
import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import de.passgenau.matching.zulassung.lesen.Regelleser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RatschlagTests {

    static List<String[]> zeilen() {
        return Tabelle.lesen(Ratschlag.class, "ratschlaege.tsv");
    }

    @ParameterizedTest
    @MethodSource("zeilen")
    void isGivenForEachOfItsWords(String worte, String meldung) {
        assertThat(worte.split(";")).allSatisfy(
                wort -> assertThat(Stream.of(wort, "nicht für " + wort, "mindestens 3 " + wort)
                        .flatMap(RatschlagTests::meldungen)).contains(meldung));
    }

    private static Stream<String> meldungen(String text) {
        return Regelleser.lies(text) instanceof Leseergebnis.Unverstanden unverstanden
                ? unverstanden.fehler().stream().map(Lesefehler::meldung)
                : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("zeilen")
    void offersWhatCanBeRead(String worte, String meldung, String statt) {
        assertThat(Stream.of(statt.split(";")).filter(eines -> !eines.contains("…")))
                .allSatisfy(eines -> assertThat(Regelleser.lies(eines)).isInstanceOf(Leseergebnis.Gelesen.class));
    }
}
