package de.passgenau.catalogue.durchgang.vergabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import de.passgenau.catalogue.Ausgaenge;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Zweck;
import de.passgenau.catalogue.durchgang.verlauf.Abbrechen;
import de.passgenau.catalogue.durchgang.verlauf.Beenden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VorschlagenTests {

    private static Vorschlagen mit(Zweckangabe zweck) {
        return new Vorschlagen(Kurs.id("anna"), Kurs.fall("anna"), zweck, false, Dringlichkeit.NORMAL);
    }

    private static Vorschlagen nochEinmal() {
        return new Vorschlagen(Kurs.id("anna-2"), Kurs.fall("anna"), Kurs.zweck(), false, Dringlichkeit.NORMAL);
    }

    @Test
    @DisplayName("M-06 a Teilnahme begins with a proposal for a purpose, and holds no place")
    void begins() {
        var durchgang = Kurs.nach(Kurs.mitPlaetzen(1), Kurs.VORHER, Kurs.vorschlag("anna"));
        var anna = Kurs.teilnahme(durchgang, "anna");

        assertThat(anna.letzterStand()).isEqualTo(Stand.VORGESCHLAGEN);
        assertThat(anna.zweck()).isEqualTo(new Zweck("TAGESSTRUKTUR", "kommt an vier Tagen der Woche", Kurs.ZIEL));
        assertThat(durchgang.belegung(Kurs.VORHER).frei()).isEqualTo(1);
    }

    @Test
    @DisplayName("N-08 nobody is proposed without the Hemmnis, the expected effect and the goal; all that is missing is said")
    void isRefusedWithoutAPurpose() {
        var ohne = mit(new Zweckangabe(null, " ", null, Set.of("SUCHT")));

        assertThat(Kurs.saetze(Kurs.tue(Kurs.mitPlaetzen(1), Kurs.VORHER, ohne)))
                .containsExactly("n-08.hemmnis", "n-08.wirkung", "n-08.ziel");
    }

    @Test
    @DisplayName("N-08 the Hemmnis is one that is open and that the Maßnahme works on")
    void isRefusedForAnotherHemmnis() {
        var anderes = mit(new Zweckangabe("SCHULDEN", "zahlt Raten", Kurs.ZIEL, Set.of("SUCHT")));

        assertThat(Kurs.saetze(Kurs.tue(Kurs.mitPlaetzen(1), Kurs.VORHER, anderes)))
                .containsExactly("n-08.anderes-hemmnis");
    }

    @Test
    @DisplayName("M-05, M-06 everything that speaks against a proposal is said at once")
    void isRefusedWithEveryReason() {
        var ohneTeilzeit = Kurs.rahmen(new Platzzahl(0, 2, 2, 0));
        var durchgang = Kurs.zugewiesen(Kurs.mit(ohneTeilzeit), "anna");
        var abgesagt = Ausgaenge.stand(
                durchgang.absagen("zu wenige", Kurs.am(Kurs.VORHER), Kurs.spur(Kurs.VORHER)));
        var tat = new Vorschlagen(Kurs.id("anna"), Kurs.fall("bernd"), new Zweckangabe(null, null, null, Set.of()),
                true, Dringlichkeit.NORMAL);

        assertThat(Kurs.saetze(Kurs.tue(abgesagt, Kurs.ENDE, tat))).containsExactly("m-05.abgesagt",
                "m-05.einstieg", "m-06.vergeben", "m-05.keine-teilzeit", "n-08.hemmnis", "n-08.wirkung", "n-08.ziel");
    }

    @Test
    @DisplayName("M-06 nobody is in one Durchgang twice at once, or again after its end")
    void isRefusedForWhoIsThereAlready() {
        var da = Kurs.angetreten(Kurs.mit(Kurs.mit(Kurs.rahmen(2), Einstieg.FLEXIBEL)), "anna");
        var fertig = Kurs.nach(da, Kurs.ENDE, new Beenden(Kurs.id("anna"), Kurs.ENDE));

        assertThat(Kurs.saetze(Kurs.tue(da, Kurs.BEGINN, nochEinmal()))).containsExactly("m-06.schon-dabei");
        assertThat(Kurs.saetze(Kurs.tue(fertig, Kurs.ENDE, nochEinmal()))).containsExactly("m-06.schon-dabei");
    }

    @Test
    @DisplayName("M-06 who had to go can be proposed again")
    void isPossibleAgainAfterABreak() {
        var da = Kurs.angetreten(Kurs.mit(Kurs.mit(Kurs.rahmen(2), Einstieg.FLEXIBEL)), "anna");
        var weg = Kurs.nach(da, Kurs.BEGINN.plusDays(9), new Abbrechen(Kurs.id("anna"), Kurs.BEGINN.plusDays(8),
                Abweichungsgrund.GESUNDHEIT, null));

        assertThat(Kurs.nach(weg, Kurs.BEGINN.plusDays(30), nochEinmal()).teilnahmen(Kurs.fall("anna"))).hasSize(2);
    }

    @Test
    @DisplayName("M-05 the last day to join is the last day to be proposed")
    void isPossibleUntilTheLastDayOfEntry() {
        Durchgang durchgang = Kurs.mitPlaetzen(1);

        assertThat(Kurs.saetze(Kurs.tue(durchgang, Kurs.BEGINN, Kurs.vorschlag("anna")))).isEmpty();
        assertThat(Kurs.saetze(Kurs.tue(durchgang, Kurs.BEGINN.plusDays(1), Kurs.vorschlag("anna"))))
                .containsExactly("m-05.einstieg");
    }

    @Test
    @DisplayName("M-06 the same proposal once more changes nothing, another one under its id is refused")
    void isRecognisedWhenRepeated() {
        var durchgang = Kurs.nach(Kurs.mitPlaetzen(1), Kurs.VORHER, Kurs.vorschlag("anna"));

        assertThat(Kurs.nach(durchgang, Kurs.VORHER, Kurs.vorschlag("anna"))).isSameAs(durchgang);
        assertThat(Kurs.saetze(Kurs.tue(durchgang, Kurs.VORHER, Kurs.inTeilzeit("anna"))))
                .containsExactly("m-06.vergeben", "m-06.schon-dabei");
    }
}
