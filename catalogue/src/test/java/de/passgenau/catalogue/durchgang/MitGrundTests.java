package de.passgenau.catalogue.durchgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.verlauf.Abbrechen;
import de.passgenau.catalogue.regel.Verstoss;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-06 whoever ends a Teilnahme before its time says why")
class MitGrundTests {

    private static List<String> saetze(Stand nach, @Nullable Abweichungsgrund grund, @Nullable String worte) {
        var lage = new Lage(Kurs.mitPlaetzen(1), Kurs.am(Kurs.BEGINN));
        return new MitGrund(nach).verstoesse(new Abbrechen(Kurs.id("anna"), Kurs.BEGINN, grund, worte), lage)
                .map(Verstoss::satz)
                .toList();
    }

    @Test
    void demandsAReasonWhereOneIsNeeded() {
        assertThat(saetze(Stand.ABGEBROCHEN, null, "wollte nicht")).containsExactly("m-06.grund");
        assertThat(saetze(Stand.NICHT_ANGETRETEN, null, null)).containsExactly("m-06.grund");
        assertThat(saetze(Stand.ZURUECKGEZOGEN, null, null)).isEmpty();
    }

    @Test
    void demandsWordsWhereTheCodeSaysNothing() {
        assertThat(saetze(Stand.ABGEBROCHEN, Abweichungsgrund.ANDERER, " ")).containsExactly("m-06.worte");
        assertThat(saetze(Stand.ABGEBROCHEN, Abweichungsgrund.ANDERER, "Streit im Team")).isEmpty();
    }

    @Test
    void refusesAReasonForSomethingElse() {
        assertThat(saetze(Stand.ABGEBROCHEN, Abweichungsgrund.VORRANG, null)).containsExactly("m-06.anderer-grund",
                "m-06.worte");
        assertThat(saetze(Stand.NICHT_ANGETRETEN, Abweichungsgrund.FEHLZEITEN, null))
                .containsExactly("m-06.anderer-grund");
    }
}
