package de.passgenau.catalogue.durchgang.vergabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Begruendung;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.verlauf.NichtAntreten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZuweisenTests {

    private static final LocalDate HEUTE = Kurs.VORHER;

    @Test
    @DisplayName("M-06 somebody who was proposed is assigned, by whom and when stays on record")
    void takesAPlace() {
        var anna = Kurs.teilnahme(Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna"), "anna");

        assertThat(anna.verlauf().getLast().stand()).isEqualTo(Stand.ZUGEWIESEN);
        assertThat(anna.verlauf().getLast().akteur()).isEqualTo("fm");
        assertThat(anna.verlauf().getLast().tag()).isEqualTo(HEUTE);
        assertThat(anna.verlauf().getLast().nummer()).isEqualTo(2);
    }

    @Test
    @DisplayName("M-05, M-06 it is refused with every reason, and never leads to the waiting list then")
    void isRefusedWithEveryReason() {
        var durchgang = Kurs.mitPlaetzen(1);

        assertThat(Kurs.saetze(Kurs.tue(durchgang, Kurs.ENDE, new Zuweisen(Kurs.id("anna"), true))))
                .containsExactly("m-05.einstieg", "m-06.teilnahme");
    }

    @Test
    @DisplayName("M-06 once more changes nothing")
    void isRecognisedWhenRepeated() {
        var zugewiesen = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna");

        assertThat(Kurs.nach(zugewiesen, HEUTE, new Zuweisen(Kurs.id("anna"), true))).isSameAs(zugewiesen);
    }

    @Test
    @DisplayName("M-03 the place of one who did not come goes to the next while one may move up")
    void givesThePlaceOfOneWhoDidNotComeToTheNext() {
        var rahmen = Kurs.mit(Kurs.rahmen(1), new Einstieg(false, 7));
        var wartend = Kurs.wartend(Kurs.zugewiesen(Kurs.mit(rahmen), "anna"), Kurs.vorschlag("bernd"));
        var frei = Kurs.nach(wartend, Kurs.BEGINN.plusDays(3),
                new NichtAntreten(Kurs.id("anna"), Abweichungsgrund.NICHT_ERSCHIENEN, null));

        var nachgerueckt = Kurs.nach(frei, Kurs.BEGINN.plusDays(3), new Zuweisen(Kurs.id("bernd"), false));

        assertThat(Kurs.teilnahme(nachgerueckt, "bernd").letzterStand()).isEqualTo(Stand.ZUGEWIESEN);
        assertThat(Kurs.saetze(Kurs.tue(frei, Kurs.BEGINN.plusDays(8), new Zuweisen(Kurs.id("bernd"), false))))
                .containsExactly("m-05.einstieg");
    }

    @Test
    @DisplayName("N-15 why somebody is proposed and assigned against the admission rule stays on record")
    void recordsWhyAgainstTheRule() {
        var eine = new Vorschlagen(Kurs.id("anna"), Kurs.fall("anna"), Kurs.zweck(), false, Dringlichkeit.NORMAL,
                "wird nächste Woche 18");
        var durchgang = Kurs.nach(Kurs.mitPlaetzen(2), Kurs.VORHER, eine, new Zuweisen(Kurs.id("anna"), false),
                Kurs.vorschlag("bernd"), new Zuweisen(Kurs.id("bernd"), false, "so entschieden"));

        assertThat(Kurs.teilnahme(durchgang, "anna").verlauf()).extracting(Schritt::begruendung)
                .containsExactly(Begruendung.trotzRegel("wird nächste Woche 18"), null);
        assertThat(Kurs.teilnahme(durchgang, "anna").trotzRegel()).isTrue();
        assertThat(Kurs.teilnahme(durchgang, "bernd").verlauf().getLast().begruendung())
                .isEqualTo(new Begruendung(Abweichungsgrund.TROTZ_ZULASSUNGSREGEL, "so entschieden"));
        assertThat(Kurs.teilnahme(Kurs.zugewiesen(Kurs.mitPlaetzen(1), "carla"), "carla").trotzRegel()).isFalse();
    }
}
