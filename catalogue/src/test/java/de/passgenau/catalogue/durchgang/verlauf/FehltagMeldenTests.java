package de.passgenau.catalogue.durchgang.verlauf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Fehltag;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FehltagMeldenTests {

    private static final TeilnahmeId ANNA = Kurs.id("anna");
    private static final LocalDate DIENSTAG = Kurs.BEGINN.plusDays(1);
    private static final LocalDate SONNTAG = Kurs.BEGINN.minusDays(1);

    private static Durchgang da() {
        return Kurs.angetreten(Kurs.mitPlaetzen(1), "anna");
    }

    @Test
    @DisplayName("M-06 a missed day is counted once, and the last word on it holds")
    void countsADayOnce() {
        var durchgang = Kurs.nach(da(), DIENSTAG, new FehltagMelden(ANNA, DIENSTAG, false),
                new FehltagMelden(ANNA, DIENSTAG, true));

        assertThat(Kurs.teilnahme(durchgang, "anna").traegerakte().fehltage())
                .containsExactly(new Fehltag(DIENSTAG, true));
        assertThat(Kurs.nach(durchgang, DIENSTAG, new FehltagMelden(ANNA, DIENSTAG, true))).isSameAs(durchgang);
    }

    @Test
    @DisplayName("M-06 nobody is missed before she came, on a free day, in the future, or without having come")
    void isRefusedWithEveryReason() {
        var nieDa = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna");

        assertThat(Kurs.saetze(Kurs.tue(da(), DIENSTAG, new FehltagMelden(ANNA, SONNTAG, false))))
                .containsExactly("m-06.nicht-da", "m-06.kein-arbeitstag");
        assertThat(Kurs.saetze(Kurs.tue(nieDa, Kurs.BEGINN, new FehltagMelden(ANNA, DIENSTAG, false))))
                .containsExactly("m-06.nicht-angetreten", "m-06.kuenftig");
        assertThat(Kurs.saetze(
                Kurs.tue(Kurs.mitPlaetzen(1), DIENSTAG, new FehltagMelden(ANNA, DIENSTAG, false))))
                .containsExactly("m-06.teilnahme");
    }

    @Test
    @DisplayName("M-06 nobody is missed after her last day")
    void isRefusedAfterTheLastDay() {
        var weg = Kurs.nach(da(), DIENSTAG, new Abbrechen(ANNA, Kurs.BEGINN, Abweichungsgrund.UMZUG, null));

        assertThat(Kurs.saetze(Kurs.tue(weg, DIENSTAG, new FehltagMelden(ANNA, DIENSTAG, false))))
                .containsExactly("m-06.nicht-da");
        assertThat(Kurs.saetze(Kurs.tue(weg, DIENSTAG, new FehltagMelden(ANNA, Kurs.BEGINN, false)))).isEmpty();
    }

    @Test
    @DisplayName("M-06 a missed day is struck out when she was there after all, once")
    void isTakenBack() {
        var gefehlt = Kurs.nach(da(), DIENSTAG, new FehltagMelden(ANNA, DIENSTAG, false));
        var gestrichen = Kurs.nach(gefehlt, DIENSTAG, new FehltagStreichen(ANNA, DIENSTAG));

        assertThat(Kurs.teilnahme(gestrichen, "anna").traegerakte().fehltage()).isEmpty();
        assertThat(Kurs.nach(gestrichen, DIENSTAG, new FehltagStreichen(ANNA, DIENSTAG))).isSameAs(gestrichen);
        assertThat(Kurs.saetze(Kurs.tue(Kurs.mitPlaetzen(1), DIENSTAG, new FehltagStreichen(ANNA, DIENSTAG))))
                .containsExactly("m-06.teilnahme");
    }
}
