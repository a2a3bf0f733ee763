package de.passgenau.catalogue.durchgang.vergabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Begruendung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VorziehenTests {

    private static final LocalDate HEUTE = Kurs.VORHER;

    private static Durchgang zweiWarten() {
        var voll = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "voll");
        return Kurs.wartend(Kurs.wartend(voll, Kurs.vorschlag("anna")), Kurs.vorschlag("bernd"));
    }

    @Test
    @DisplayName("M-06 who goes before others gets the place, and the reason stays on record")
    void letsSomebodyPass() {
        var vorgezogen = Kurs.nach(zweiWarten(), HEUTE, new Vorziehen(Kurs.id("bernd"), "die Wohnung ist in Gefahr"),
                new Zurueckziehen(Kurs.id("voll"), Abweichungsgrund.UMZUG, null));

        var vergeben = Kurs.nach(vorgezogen, HEUTE, new Zuweisen(Kurs.id("bernd"), false));

        assertThat(vergeben.belegung(HEUTE).frei()).isZero();
        assertThat(Kurs.teilnahme(vergeben, "bernd").vorrang().orElseThrow().begruendung())
                .isEqualTo(new Begruendung(Abweichungsgrund.VORRANG, "die Wohnung ist in Gefahr"));
    }

    @Test
    @DisplayName("M-06 nobody passes others without a reason")
    void isRefusedWithoutAReason() {
        assertThat(Kurs.saetze(Kurs.tue(zweiWarten(), HEUTE, new Vorziehen(Kurs.id("bernd"), " "))))
                .containsExactly("m-06.vorrang");
    }

    @Test
    @DisplayName("M-06 only who waits can pass others")
    void isRefusedForWhoDoesNotWait() {
        var durchgang = Kurs.nach(zweiWarten(), HEUTE, Kurs.vorschlag("carla"));

        assertThat(Kurs.saetze(Kurs.tue(durchgang, HEUTE, new Vorziehen(Kurs.id("carla"), null))))
                .containsExactly("m-06.wartet-nicht", "m-06.vorrang");
        assertThat(Kurs.saetze(Kurs.tue(durchgang, HEUTE, new Vorziehen(Kurs.id("voll"), "dringend"))))
                .containsExactly("m-06.uebergang", "m-06.wartet-nicht");
    }

    @Test
    @DisplayName("M-06 once more changes nothing")
    void isRecognisedWhenRepeated() {
        var tat = new Vorziehen(Kurs.id("bernd"), "die Wohnung ist in Gefahr");
        var vorgezogen = Kurs.nach(zweiWarten(), HEUTE, tat);

        assertThat(Kurs.nach(vorgezogen, HEUTE, tat)).isSameAs(vorgezogen);
    }
}
