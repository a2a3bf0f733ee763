package de.passgenau.api.stelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.stelle.angabe.Anforderung;
import de.passgenau.api.stelle.angabe.Stellenrahmen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StellenangebotTests {

    private static final LocalDate TAG = Stellenbeispiel.TAG;

    @Test
    void standsUntilItsLastDayAndIsOverByItself() {
        var eine = Stellenbeispiel.lager("a", Stellenbeispiel.rahmen(TAG.plusDays(10)), null);

        assertThat(eine.standAm(TAG.plusDays(10))).isEqualTo(Stellenstand.VEROEFFENTLICHT);
        assertThat(eine.grundAm(TAG.plusDays(10))).isNull();
        assertThat(eine.standAm(TAG.plusDays(11))).isEqualTo(Stellenstand.GESCHLOSSEN);
        assertThat(eine.grundAm(TAG.plusDays(11))).isEqualTo(Schliessungsgrund.ABGELAUFEN);
    }

    @Test
    void isOverOnTheDayOnWhichSomebodyClosesIt() {
        var heute = TAG.plusDays(3);
        var geschlossen = Stellenbeispiel.lager("a", null)
                .geschlossen(new Schliessung(Schliessungsgrund.BESETZT, heute, null), Stellenbeispiel.tat(heute));

        assertThat(geschlossen.standAm(heute.minusDays(1))).isEqualTo(Stellenstand.VEROEFFENTLICHT);
        assertThat(geschlossen.grundAm(heute)).isEqualTo(Schliessungsgrund.BESETZT);
        assertThat(geschlossen.letzterTag()).isEqualTo(heute.minusDays(1));
        assertThat(geschlossen.verlauf()).extracting(Stellenvorgang::art)
                .containsExactly(Stellenvorgang.Art.GEMELDET, Stellenvorgang.Art.GESCHLOSSEN);
    }

    @Test
    void remembersWhatWasChanged() {
        var eine = Stellenbeispiel.lager("a", null);
        var mehr = new Stellenmeldung(Stellenbeispiel.angaben(new Stellenrahmen(3,
                null, null, null)), List.of(), "demo-ags", null);

        var geaendert = eine.geaendert(mehr, Stellenbeispiel.tat(TAG));

        assertThat(geaendert.verlauf().getLast().felder()).containsExactly("beginn", "befristetBis", "plaetze");
        assertThat(geaendert.geaendert(mehr, Stellenbeispiel.tat(TAG))).isSameAs(geaendert);
    }

    @Test
    @DisplayName("N-06 what others read has neither the words nor the codes of a wish")
    void showsNoCodeOfAWish() {
        var lesbar = Stellenbeispiel.lager("a", null).oeffentlich();

        assertThat(lesbar.beschreibung()).doesNotContain("Muttersprache").contains("Gute Bezahlung", "[Angabe ");
        assertThat(lesbar.kann()).extracting(Anforderung::codes).containsExactly(List.of());
        assertThat(lesbar.muss()).containsExactly(new Anforderung("Staplerschein", List.of("STAPLERSCHEIN")));
        assertThat(Stellenbeispiel.lager("a", null).angaben().beschreibung()).contains("Muttersprache");
    }

    @Test
    void isTheSameAsAnotherWithTheSameBeginningOrTheSameText() {
        var angaben = Stellenbeispiel.angaben(Stellenbeispiel.rahmen(null));
        var spaeter = Stellenbeispiel.angaben(
                new Stellenrahmen(2, LocalDate.of(2027, 5, 3), null, null));
        var betrieb = new ArbeitgeberId("betrieb");

        var eine = Doppelkennung.von(betrieb, angaben, new StellenangebotId("a"));
        var andere = Doppelkennung.von(betrieb, spaeter, new StellenangebotId("b"));

        assertThat(andere.beginn()).isNotEqualTo(eine.beginn());
        assertThat(andere.text()).isEqualTo(eine.text());
        assertThat(Doppelkennung.von(new ArbeitgeberId("anderer"), angaben, new StellenangebotId("c")).werte())
                .doesNotContainAnyElementsOf(eine.werte());
        assertThat(Stellenbeispiel.lager("d", "Zweite Schicht").doppel().werte()).containsExactly("d");
    }
}
