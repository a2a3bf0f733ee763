package de.passgenau.catalogue.durchgang.verlauf;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NichtAntretenTests {

    private static final NichtAntreten TAT = new NichtAntreten(Kurs.id("anna"), Abweichungsgrund.NICHT_ERSCHIENEN,
            null);

    @Test
    @DisplayName("M-06 who has not come gives the place back")
    void givesThePlaceBack() {
        var durchgang = Kurs.nach(Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna"), Kurs.BEGINN, TAT);

        assertThat(durchgang.belegung(Kurs.BEGINN).frei()).isEqualTo(1);
    }

    @Test
    @DisplayName("M-06 nobody has stayed away before it began, or without a reason; all of it is said")
    void isRefusedWithEveryReason() {
        var vorgeschlagen = Kurs.nach(Kurs.mitPlaetzen(1), Kurs.VORHER, Kurs.vorschlag("anna"));

        assertThat(Kurs.saetze(Kurs.tue(vorgeschlagen, Kurs.BEGINN.minusDays(1),
                new NichtAntreten(Kurs.id("anna"), null, null))))
                .containsExactly("m-06.uebergang", "m-06.noch-nicht-begonnen", "m-06.grund");
    }

    @Test
    @DisplayName("M-06 once more changes nothing")
    void isRecognisedWhenRepeated() {
        var weg = Kurs.nach(Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna"), Kurs.BEGINN, TAT);

        assertThat(Kurs.nach(weg, Kurs.BEGINN, TAT)).isSameAs(weg);
    }
}
