package de.passgenau.matching.kenntnis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import de.passgenau.matching.Zeilen;
import org.junit.jupiter.api.Test;

/** Words as caseworkers write them, collected apart from the tables. */
class KenntniswortschatzTests {

    private static final Kenntnisverzeichnis KENNTNISSE = Kenntnisverzeichnis.mitgeliefert();
    private static final LocalDate STICHTAG = LocalDate.of(2026, 12, 1);

    @Test
    void recognisesWhatWordsProve() {
        assertThat(zeilen().filter(Predicate.not(KenntniswortschatzTests::enthaeltErwartetes)).map(this::bericht))
                .isEmpty();
    }

    @Test
    void provesNothingThatWordsDoNotSay() {
        assertThat(zeilen().filter(Predicate.not(KenntniswortschatzTests::enthaeltNichts)).map(this::bericht))
                .isEmpty();
    }

    private static Stream<List<String>> zeilen() {
        return Zeilen.mitgeliefert("kenntnis/wortschatz.tsv", "worte erwartet nicht").stream();
    }

    private static boolean enthaeltErwartetes(List<String> zeile) {
        return nachweise(zeile).containsAll(codes(zeile.get(1)));
    }

    private static boolean enthaeltNichts(List<String> zeile) {
        return codes(zeile.get(2)).stream().noneMatch(nachweise(zeile)::contains);
    }

    private static Set<String> nachweise(List<String> zeile) {
        return KENNTNISSE.nachweise(List.of(zeile.getFirst()), STICHTAG);
    }

    private String bericht(List<String> zeile) {
        return zeile + " → " + nachweise(zeile);
    }

    private static Set<String> codes(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}
