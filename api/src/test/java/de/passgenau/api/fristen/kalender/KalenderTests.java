package de.passgenau.api.fristen.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderTests {

    private static final Kalender BRANDENBURG = Kalender.fuer(Bundesland.BB);

    @ParameterizedTest
    @CsvSource({"2026-04-30,10,NACH,2026-05-18", "2026-05-18,10,VOR,2026-04-30", "2026-12-30,2,NACH,2027-01-04",
            "2027-01-04,2,VOR,2026-12-30", "2026-04-04,1,NACH,2026-04-07", "2026-12-23,1,NACH,2026-12-24",
            "2026-12-30,1,NACH,2026-12-31", "2024-02-28,1,NACH,2024-02-29", "2025-12-31,300,NACH,2027-03-08"})
    void countsArbeitstage(LocalDate von, int anzahl, Richtung richtung, LocalDate ziel) {
        assertThat(richtung == Richtung.NACH
                ? BRANDENBURG.arbeitstagNach(von, anzahl)
                : BRANDENBURG.arbeitstagVor(von, anzahl)).isEqualTo(ziel);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-13,2026-05-13,2026-05-13", "2026-05-14,2026-05-15,2026-05-13",
            "2026-05-16,2026-05-18,2026-05-15", "2026-04-03,2026-04-07,2026-04-02", "2027-01-01,2027-01-04,2026-12-31"})
    void knowsTheNearestArbeitstag(LocalDate tag, LocalDate danach, LocalDate davor) {
        assertThat(BRANDENBURG.arbeitstagAb(tag)).isEqualTo(danach);
        assertThat(BRANDENBURG.arbeitstagBis(tag)).isEqualTo(davor);
    }

    @Test
    void keepsToTheHolidaysOfItsLand() {
        var fronleichnam = LocalDate.of(2026, 6, 4);

        assertThat(BRANDENBURG.istArbeitstag(fronleichnam)).isTrue();
        assertThat(Kalender.fuer(Bundesland.NW).istArbeitstag(fronleichnam)).isFalse();
        assertThat(Kalender.fuer(Bundesland.NW).feiertag(fronleichnam)).map(Feiertag::name).contains("Fronleichnam");
        assertThat(BRANDENBURG.feiertag(fronleichnam)).isEmpty();
    }

    @Test
    void listsOnlyHolidaysThatTakeAnArbeitstag() {
        assertThat(BRANDENBURG.feiertage(LocalDate.of(2025, 12, 25), LocalDate.of(2026, 4, 6)))
                .extracting(Feiertag::name)
                .containsExactly("1. Weihnachtsfeiertag", "2. Weihnachtsfeiertag", "Neujahr", "Karfreitag",
                        "Ostermontag");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30T21:59:59Z,2026-06-30", "2026-06-30T22:00:00Z,2026-07-01", "2026-12-31T22:59:59Z,2026-12-31",
            "2026-12-31T23:00:00Z,2027-01-01", "2026-03-29T00:59:59Z,2026-03-29", "2026-10-24T22:00:00Z,2026-10-25",
            "2026-10-25T23:00:00Z,2026-10-26"})
    void takesTheDayOfTheOffice(Instant zeitpunkt, LocalDate tag) {
        assertThat(Kalender.tag(zeitpunkt)).isEqualTo(tag);
    }

    @Test
    void refusesYearsThatNobodyMeans() {
        assertThatThrownBy(() -> BRANDENBURG.istArbeitstag(LocalDate.of(26, 5, 1))).hasMessageContaining("26");
        assertThatThrownBy(() -> BRANDENBURG.istArbeitstag(LocalDate.of(3000, 1, 1))).hasMessageContaining("3000");
        assertThat(BRANDENBURG.istArbeitstag(LocalDate.of(2999, 12, 31))).isTrue();
    }

    @Test
    void countsBackFromTheFirstDayThatACallerCanName() {
        var ende = BRANDENBURG.ende(LocalDate.of(1900, 1, 1),
                Abstand.vor(1, Einheit.MONATE).mit(Verschiebung.VORIGER_ARBEITSTAG));

        assertThat(ende.tag()).isEqualTo("1899-12-01");
    }

    @Test
    void movesOverTheEndOfTheYear() {
        var ende = BRANDENBURG.ende(LocalDate.of(2026, 11, 1),
                Abstand.nach(2, Einheit.MONATE).mit(Verschiebung.NAECHSTER_ARBEITSTAG));

        assertThat(ende.rechnerisch()).isEqualTo("2027-01-01");
        assertThat(ende.tag()).isEqualTo("2027-01-04");
        assertThat(ChronoUnit.DAYS.between(ende.rechnerisch(), ende.tag())).isEqualTo(3);
        assertThat(ende.ausgelassen()).extracting(Feiertag::name).containsExactly("Neujahr");
    }
}
