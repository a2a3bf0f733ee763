package de.passgenau.api.fristen.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CODES 15: periods end as §§ 187 to 193 BGB say")
class ZeitrechnungTests {

    private static final Kalender KALENDER = Kalender.fuer(Bundesland.BB);

    @ParameterizedTest
    @CsvSource({"2026-01-15,10,TAGE,2026-01-25", "2026-01-15,2,WOCHEN,2026-01-29", "2026-01-15,1,MONATE,2026-02-15",
            "2026-01-31,1,MONATE,2026-02-28", "2024-01-31,1,MONATE,2024-02-29", "2026-01-31,2,MONATE,2026-03-31",
            "2026-02-28,1,MONATE,2026-03-28", "2026-08-31,6,MONATE,2027-02-28", "2024-02-29,1,JAHRE,2025-02-28",
            "2024-02-29,4,JAHRE,2028-02-29", "2026-12-31,1,TAGE,2027-01-01", "2026-04-30,10,ARBEITSTAGE,2026-05-18"})
    void leavesOutTheDayOfTheEvent(LocalDate ereignis, int anzahl, Einheit einheit, LocalDate ende) {
        assertThat(KALENDER.ende(ereignis, Abstand.nach(anzahl, einheit)).tag()).isEqualTo(ende);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01,6,MONATE,2026-12-31", "2026-07-15,1,MONATE,2026-08-14", "2026-08-31,6,MONATE,2027-02-28",
            "2026-08-30,6,MONATE,2027-02-28", "2026-08-29,6,MONATE,2027-02-28", "2026-08-28,6,MONATE,2027-02-27",
            "2027-08-31,6,MONATE,2028-02-29", "2024-02-29,1,JAHRE,2025-02-28", "2026-01-01,1,JAHRE,2026-12-31",
            "2026-07-06,1,WOCHEN,2026-07-12", "2026-07-06,7,TAGE,2026-07-12", "2026-07-06,5,ARBEITSTAGE,2026-07-10",
            "2026-07-05,5,ARBEITSTAGE,2026-07-10"})
    void countsTheFirstDayWhereItBelongsToThePeriod(LocalDate erster, int anzahl, Einheit einheit, LocalDate ende) {
        assertThat(KALENDER.ende(erster, Abstand.nach(anzahl, einheit).mit(Zaehlung.AB_TAG)).tag()).isEqualTo(ende);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31,3,MONATE,2026-02-28", "2026-08-31,2,MONATE,2026-06-30", "2028-02-29,1,JAHRE,2027-02-28",
            "2026-01-01,1,TAGE,2025-12-31", "2026-05-18,10,ARBEITSTAGE,2026-04-30", "2026-07-10,0,TAGE,2026-07-10",
            "2026-07-10,0,ARBEITSTAGE,2026-07-10", "2026-07-10,2,WOCHEN,2026-06-26"})
    void countsUpToAnEvent(LocalDate ereignis, int anzahl, Einheit einheit, LocalDate tag) {
        assertThat(KALENDER.ende(ereignis, Abstand.vor(anzahl, einheit)).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-04,KEINE,2026-07-04", "2026-06-04,NAECHSTER_ARBEITSTAG,2026-07-06",
            "2026-06-04,VORIGER_ARBEITSTAG,2026-07-03", "2026-03-03,NAECHSTER_ARBEITSTAG,2026-04-07",
            "2026-03-03,VORIGER_ARBEITSTAG,2026-04-02", "2026-06-06,NAECHSTER_ARBEITSTAG,2026-07-06"})
    void movesAwayFromWeekendsAndHolidaysOnlyWhereAsked(LocalDate ereignis, Verschiebung verschiebung, LocalDate tag) {
        assertThat(KALENDER.ende(ereignis, Abstand.nach(1, Einheit.MONATE).mit(verschiebung)).tag()).isEqualTo(tag);
    }

    @Test
    void saysHowItWasCounted() {
        var ende = KALENDER.ende(LocalDate.of(2026, 4, 30), Abstand.nach(10, Einheit.ARBEITSTAGE));

        assertThat(ende.gezaehltAb()).isEqualTo("2026-05-04");
        assertThat(ende.ausgelassen()).extracting(Feiertag::name)
                .containsExactly("Tag der Arbeit", "Christi Himmelfahrt");
        assertThat(ende.istVerschoben()).isFalse();
    }

    @Test
    void saysWhichHolidaysItWasMovedOver() {
        var ende = KALENDER.ende(LocalDate.of(2026, 3, 3),
                Abstand.nach(1, Einheit.MONATE).mit(Verschiebung.NAECHSTER_ARBEITSTAG));

        assertThat(ende.gezaehltAb()).isEqualTo("2026-03-04");
        assertThat(ende.rechnerisch()).isEqualTo("2026-04-03");
        assertThat(ende.ausgelassen()).extracting(Feiertag::name).containsExactly("Karfreitag", "Ostermontag");
    }

    @Test
    void refusesToCountTheDayOfTheEventInAPeriodBeforeIt() {
        assertThatThrownBy(() -> Abstand.vor(3, Einheit.MONATE).mit(Zaehlung.AB_TAG)).hasMessageContaining("3 Monate");
        assertThatThrownBy(() -> new Dauer(-1, Einheit.TAGE)).hasMessageContaining("-1");
    }

    @ParameterizedTest
    @CsvSource({"2001-05-10,25,2026-05-10", "2000-02-29,25,2025-03-01", "2000-02-29,24,2024-02-29",
            "2000-02-28,25,2025-02-28", "2011-12-31,15,2026-12-31"})
    @DisplayName("T-04, E-02 a birthday is the first day of the new year of life, 1 March for who was born on 29 February")
    void knowsBirthdays(LocalDate geburtstag, int jahre, LocalDate tag) {
        assertThat(Lebensjahre.erreicht(geburtstag, jahre)).isEqualTo(tag);
        assertThat(Lebensjahre.am(geburtstag, tag)).isEqualTo(jahre);
        assertThat(Lebensjahre.am(geburtstag, tag.minusDays(1))).isEqualTo(jahre - 1);
    }
}
