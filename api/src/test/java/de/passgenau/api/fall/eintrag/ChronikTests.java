package de.passgenau.api.fall.eintrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class ChronikTests {

    private static final Instant JETZT = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void knowsWhatCameAfterAVersion() {
        var chronik = Chronik.leer().mit(2, JETZT, List.of(verweis("a"))).mit(3, JETZT, List.of(verweis("b")));

        assertThat(chronik.nach(2)).extracting(Chronik.Schritt::version).containsExactly(3L);
        assertThat(chronik.kennt(1, 3)).isTrue();
        assertThat(chronik.kennt(3, 3)).isTrue();
        assertThat(chronik.kennt(0, 3)).as("the first version was never changed into").isFalse();
        assertThat(chronik.kennt(1, 4)).as("somebody else stored the fourth").isFalse();
        assertThat(chronik.kennt(5, 4)).as("a version that lies ahead").isFalse();
    }

    @Test
    void takesWhatIsChangedBeforeItIsStoredForOneChange() {
        var chronik = Chronik.leer().mit(2, JETZT, List.of(verweis("a"))).mit(2, JETZT, List.of(verweis("b")));

        assertThat(chronik.schritte()).singleElement()
                .satisfies(schritt -> assertThat(schritt.eintraege()).containsExactly(verweis("a"), verweis("b")));
    }

    @Test
    void forgetsWhatIsLongAgo() {
        var chronik = Chronik.leer();
        for (int version = 1; version <= 80; version++) {
            chronik = chronik.mit(version, JETZT, List.of());
        }

        assertThat(chronik.schritte()).hasSize(50);
        assertThat(chronik.kennt(30, 80)).isTrue();
        assertThat(chronik.kennt(29, 80)).isFalse();
        assertThat(chronik.kennt(Integer.MIN_VALUE, 80)).isFalse();
    }

    private static Chronik.Verweis verweis(String id) {
        return new Chronik.Verweis(new EintragId(id), 1);
    }
}
