package de.passgenau.catalogue.durchgang.verlauf;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.teilnahme.Zielbewertung;
import de.passgenau.catalogue.durchgang.teilnahme.Zielerreichung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZielBewertenTests {

    private static final TeilnahmeId ANNA = Kurs.id("anna");
    private static final ZielBewerten FAST = new ZielBewerten(ANNA, Zielerreichung.TEILWEISE, "drei Tage die Woche");

    @Test
    @DisplayName("N-08 the Träger says how far the goal was reached, also after the end, and can say it anew")
    void isKept() {
        var durchgang = Kurs.nach(Kurs.angetreten(Kurs.mitPlaetzen(1), "anna"), Kurs.ENDE, FAST,
                new Beenden(ANNA, Kurs.ENDE), new ZielBewerten(ANNA, Zielerreichung.ERREICHT, null));

        assertThat(Kurs.teilnahme(durchgang, "anna").traegerakte().bewertungen()).containsExactly(
                new Zielbewertung(Kurs.ENDE, "fm", Zielerreichung.TEILWEISE, "drei Tage die Woche"),
                new Zielbewertung(Kurs.ENDE, "fm", Zielerreichung.ERREICHT, null));
    }

    @Test
    @DisplayName("N-08 what was in the way is said, of somebody who was there")
    void isRefusedWithEveryReason() {
        var nieDa = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna");

        assertThat(Kurs.saetze(
                Kurs.tue(nieDa, Kurs.BEGINN, new ZielBewerten(ANNA, Zielerreichung.NICHT_ERREICHT, " "))))
                .containsExactly("m-06.nicht-angetreten", "n-08.verfehlt");
    }

    @Test
    @DisplayName("N-08 the goal is rated at the end, or when somebody has gone")
    void isSaidAtTheEnd() {
        var da = Kurs.angetreten(Kurs.mitPlaetzen(1), "anna");
        var bald = Kurs.ENDE.minusWeeks(4);
        var weg = Kurs.nach(da, Kurs.BEGINN,
                new Abbrechen(ANNA, Kurs.BEGINN, Abweichungsgrund.ARBEIT_AUFGENOMMEN, null));

        assertThat(Kurs.saetze(Kurs.tue(da, bald.minusDays(1), FAST))).containsExactly("n-08.zu-frueh");
        assertThat(Kurs.saetze(Kurs.tue(da, bald, FAST))).isEmpty();
        assertThat(Kurs.saetze(Kurs.tue(weg, Kurs.BEGINN, FAST))).isEmpty();
    }

    @Test
    @DisplayName("N-08 it is rated anew some times, and not without end")
    void isNotSaidWithoutEnd() {
        var stand = Kurs.angetreten(Kurs.mitPlaetzen(1), "anna");
        for (int i = 0; i < 24; i++) {
            stand = Kurs.nach(stand, Kurs.ENDE, new ZielBewerten(ANNA, Zielerreichung.TEILWEISE, "Stand " + i));
        }

        assertThat(Kurs.saetze(Kurs.tue(stand, Kurs.ENDE, FAST))).containsExactly("n-08.zu-viele-bewertungen");
    }

    @Test
    @DisplayName("N-08 once more changes nothing")
    void isRecognisedWhenRepeated() {
        var durchgang = Kurs.nach(Kurs.angetreten(Kurs.mitPlaetzen(1), "anna"), Kurs.ENDE, FAST);

        var erreicht = Kurs.nach(durchgang, Kurs.ENDE, new ZielBewerten(ANNA, Zielerreichung.ERREICHT, null));

        assertThat(Kurs.nach(durchgang, Kurs.ENDE, FAST)).isSameAs(durchgang);
        assertThat(Kurs.nach(erreicht, Kurs.ENDE, new ZielBewerten(ANNA, Zielerreichung.ERREICHT, null)))
                .isSameAs(erreicht);
    }
}
