package de.passgenau.api.vermittlung.pool.anfrage.folge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.vermittlung.pool.anfrage.folge.Anfragenstrom.Aenderung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("X-07 whoever watches all requests goes on where she was")
class LesestandTests {

    private static final Instant UM = Instant.parse("2026-11-02T08:00:00Z");

    private final Lesestand stand = Lesestand.amAnfang();

    @Test
    void tellsEachVersionOnceAndNoneThatIsOvertaken() {
        assertThat(stand.nimm(aenderung("a", 1, 0))).isTrue();
        assertThat(stand.nimm(aenderung("a", 1, 0))).isFalse();
        assertThat(stand.nimm(aenderung("a", 3, 2))).isTrue();
        assertThat(stand.nimm(aenderung("a", 2, 1))).isFalse();
    }

    @Test
    void findsWhatWasStoredLaterThoughItBearsAnEarlierHour() {
        stand.kenne(List.of(aenderung("a", 1, 0), aenderung("b", 1, 8)));
        var weiter = Lesestand.von(stand.text());

        assertThat(weiter.versaeumte(List.of(aenderung("a", 1, 0), aenderung("spaet", 1, 6), aenderung("b", 2, 9),
                aenderung("c", 1, 20), aenderung("uralt", 1, -3600)))).extracting(Aenderung::id)
                .containsExactly("spaet", "b", "c");
    }

    @Test
    void forgetsWhatNobodyCanMissAnyMore() {
        for (int i = 0; i < 1_000; i++) {
            stand.nimm(aenderung("viele-" + i, 1, i * 30));
        }

        assertThat(stand.text().lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gestern", "2026-11-02T08:00:00Z\na", "2026-11-02T08:00:00Z\na;b;c"})
    void refusesWhatItHasNotWritten(String text) {
        assertThatThrownBy(() -> Lesestand.von(text)).isInstanceOf(Abgewiesen.class);
    }

    private static Aenderung aenderung(String id, long version, int sekunden) {
        return new Aenderung(id, version, UM.plusSeconds(sekunden), "betrieb");
    }
}
