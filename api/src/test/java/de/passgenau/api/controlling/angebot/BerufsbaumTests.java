package de.passgenau.api.controlling.angebot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import de.passgenau.api.controlling.Zahl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C-05 no level tells of fewer than five, nor does the difference of two levels")
class BerufsbaumTests {

    private static final Map<String, List<String>> TEILE = Map.of("", List.of("51", "52", "53"), "51",
            List.of("511", "512", "513"), "52", List.of("521", "522"), "513", List.of("51311", "51312", "51313"));

    @Test
    void publishesWhatIsNeverSmall() {
        var baum = baum(Map.of("51312", 6L, "51111", 8L, "51211", 9L, "52122", 7L, "53112", 5L));

        assertThat(baum.zahlen(teile(""))).extracting(Zahl::wert).containsExactly(23, 7, 5);
        assertThat(baum.zahlen(teile("51"))).extracting(Zahl::wert).containsExactly(8, 9, 6);
    }

    @Test
    void hidesASmallPartWithAnotherSoThatTheRestTellsNothing() {
        var zahlen = baum(Map.of("51312", 3L, "51111", 8L, "51211", 9L, "52122", 7L, "53112", 5L))
                .zahlen(teile("51"));

        assertThat(zahlen).extracting(Zahl::unterdrueckt).containsExactly(true, false, true);
    }

    @Test
    void hidesAllPartsOfAHiddenGroup() {
        var baum = baum(Map.of("51311", 20L, "51111", 20L, "51211", 20L, "52122", 2L, "53112", 9L));

        assertThat(baum.zahlen(teile("")).getFirst().unterdrueckt()).as("the first that is not small").isTrue();
        assertThat(baum.zahlen(teile("51"))).allMatch(Zahl::unterdrueckt);
        assertThat(baum.zahlen(teile("513"))).allMatch(Zahl::unterdrueckt);
    }

    @Test
    void leavesNeverOneHiddenAmongPublishedOnes() {
        var zufall = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var anzahlen = new HashMap<String, Long>();
            List.of("51111", "51211", "51311", "51312", "51313", "52122", "52211", "53112")
                    .forEach(gattung -> anzahlen.put(gattung, (long) zufall.nextInt(9)));
            var baum = baum(anzahlen);
            TEILE.forEach((gruppe, teile) -> {
                var zahlen = baum.zahlen(teile);
                assertThat(zahlen.stream().filter(Zahl::unterdrueckt).count()).as(anzahlen + gruppe).isNotEqualTo(1);
                IntStream.range(0, teile.size())
                        .filter(n -> !zahlen.get(n).unterdrueckt())
                        .forEach(n -> assertThat(zahlen.get(n).wert()).isGreaterThanOrEqualTo(5));
            });
        }
    }

    private static List<String> teile(String gruppe) {
        return TEILE.getOrDefault(gruppe, List.of());
    }

    private static Berufsbaum baum(Map<String, Long> anzahlen) {
        return new Berufsbaum(anzahlen, BerufsbaumTests::teile);
    }
}
