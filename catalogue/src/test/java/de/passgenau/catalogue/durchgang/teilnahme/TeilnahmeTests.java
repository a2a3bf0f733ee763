package de.passgenau.catalogue.durchgang.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import de.passgenau.catalogue.durchgang.Kurs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-06 a Teilnahme")
class TeilnahmeTests {

    private static final LocalDate TAG = Kurs.VORHER;

    private static Schritt schritt(int nummer, Stand stand, @Nullable LocalDate bis) {
        return new Schritt(nummer, stand, TAG, TAG.atStartOfDay().toInstant(ZoneOffset.UTC), "fm", null, bis);
    }

    private static Teilnahme mit(Schritt... verlauf) {
        return new Teilnahme(Kurs.id("anna"), Kurs.fall("anna"), new Zweck("SUCHT", "bleibt dabei", Kurs.ZIEL), false,
                Dringlichkeit.NORMAL, List.of(verlauf), Traegerakte.LEER);
    }

    @Test
    void beginsWithAProposal() {
        assertThatThrownBy(() -> mit()).hasMessageContaining("begins with VORGESCHLAGEN");
        assertThatThrownBy(() -> mit(schritt(1, Stand.ZUGEWIESEN, null))).hasMessageContaining("VORGESCHLAGEN");
    }

    @Test
    void goesNoWayThatDoesNotExist() {
        var vorgeschlagen = mit(schritt(1, Stand.VORGESCHLAGEN, null));

        assertThatThrownBy(() -> vorgeschlagen.mit(schritt(2, Stand.ANGETRETEN, null)))
                .hasMessageContaining("No step leads");
        assertThatThrownBy(() -> vorgeschlagen.mit(schritt(1, Stand.ZUGEWIESEN, null)))
                .hasMessageContaining("No step leads");
    }

    @Test
    void isWhatItWasBeforeOnceAReservationHasRunOut() {
        var reserviert = mit(schritt(1, Stand.VORGESCHLAGEN, null), schritt(2, Stand.RESERVIERT, TAG),
                schritt(3, Stand.RESERVIERT, TAG.plusDays(3)));
        var vonDerListe = mit(schritt(1, Stand.VORGESCHLAGEN, null), schritt(2, Stand.WARTELISTE, null),
                schritt(3, Stand.RESERVIERT, TAG));

        assertThat(reserviert.stand(TAG.plusDays(3))).isEqualTo(Stand.RESERVIERT);
        assertThat(reserviert.belegt(TAG.plusDays(3))).isTrue();
        assertThat(reserviert.stand(TAG.plusDays(4))).isEqualTo(Stand.VORGESCHLAGEN);
        assertThat(vonDerListe.wartet(TAG)).isFalse();
        assertThat(vonDerListe.wartet(TAG.plusDays(1))).isTrue();
    }

    @Test
    void hasALastDayForAReservationAndNothingElse() {
        assertThatThrownBy(() -> schritt(1, Stand.RESERVIERT, null)).hasMessageContaining("RESERVIERT");
        assertThatThrownBy(() -> schritt(1, Stand.ZUGEWIESEN, TAG)).hasMessageContaining("ZUGEWIESEN");
    }

    @Test
    void isNotBrokenOffWithoutAReason() {
        assertThatThrownBy(() -> schritt(3, Stand.ABGEBROCHEN, null)).hasMessageContaining("has a reason");
    }

    @Test
    @DisplayName("N-08 a purpose names Hemmnis, effect and goal, whoever builds it")
    void hasAPurpose() {
        assertThatThrownBy(() -> new Zweck("SUCHT", " ", Kurs.ZIEL)).hasMessageContaining("SUCHT");
        assertThatThrownBy(() -> new Zweck("", "bleibt dabei", Kurs.ZIEL)).hasMessageContaining("bleibt dabei");
        assertThatThrownBy(() -> new Zweck("SUCHT", "bleibt dabei", "")).hasMessageContaining("goal");
    }

    @Test
    void missesADayOnceAndBelievesTheLastWordOnIt() {
        var akte = Traegerakte.LEER.mit(new Fehltag(TAG.plusDays(1), false))
                .mit(new Fehltag(TAG, false))
                .mit(new Fehltag(TAG, true));

        assertThat(akte.fehltage()).containsExactly(new Fehltag(TAG, true), new Fehltag(TAG.plusDays(1), false));
        assertThat(akte.ohneFehltag(TAG).fehltage()).containsExactly(new Fehltag(TAG.plusDays(1), false));
        assertThatThrownBy(
                () -> new Traegerakte(List.of(new Fehltag(TAG, true), new Fehltag(TAG, false)), List.of(), List.of()))
                .hasMessageContaining("once a day");
    }
}
