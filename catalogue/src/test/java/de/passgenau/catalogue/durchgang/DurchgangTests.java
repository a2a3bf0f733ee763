package de.passgenau.catalogue.durchgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.catalogue.Ausgaenge;
import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.durchgang.rahmen.Anwesenheitsuhr;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.rahmen.Laufzeit;
import de.passgenau.catalogue.durchgang.rahmen.Nachholung;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.rahmen.Reihenfolge;
import de.passgenau.catalogue.durchgang.rahmen.Vergabeordnung;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.vergabe.Reservieren;
import de.passgenau.catalogue.durchgang.vergabe.Zurueckziehen;
import de.passgenau.catalogue.durchgang.vergabe.Zuweisen;
import de.passgenau.catalogue.durchgang.verlauf.Abbrechen;
import de.passgenau.catalogue.durchgang.verlauf.Antreten;
import de.passgenau.catalogue.durchgang.verlauf.FehltagMelden;
import de.passgenau.catalogue.regel.Ausgang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DurchgangTests {

    private static final DurchgangId ID = new DurchgangId("d1");
    private static final Platzzahl UNMOEGLICH = new Platzzahl(5, 0, 7, 1);

    @Test
    @DisplayName("M-05 a plan is refused with everything that is wrong with it")
    void isNotPlannedAgainstAnyRule() {
        var rahmen = Kurs.mit(Kurs.rahmen(UNMOEGLICH), new Laufzeit(Kurs.ENDE, Kurs.BEGINN));

        var ausgang = Durchgang.planen(ID, Kurs.ANGEBOT, rahmen, Kurs.spur(Kurs.VORHER));

        assertThat(Ausgaenge.saetze(ausgang)).containsExactly("m-05.ende", "m-05.plaetze", "m-05.mindestens",
                "m-05.bezahlt",
                "m-05.teilzeit");
    }

    @Test
    @DisplayName("M-05 a plan that breaks a rule makes no Durchgang, whoever builds it")
    void cannotBeBuiltAgainstARule() {
        assertThatThrownBy(() -> new Durchgang(ID, 0, 1, Kurs.ANGEBOT, Kurs.rahmen(UNMOEGLICH), List.of(), null, null,
                Kurs.spur(Kurs.VORHER))).hasMessageContaining("m-05.plaetze");
    }

    @Test
    @DisplayName("M-03 more assigned than there are places make no Durchgang, whoever builds it")
    void cannotBeBuiltOverbooked() {
        var zwei = Kurs.zugewiesen(Kurs.mitPlaetzen(2), "anna", "bernd");

        assertThatThrownBy(() -> mit(Kurs.rahmen(1), zwei.teilnahmen())).hasMessageContaining("2 assigned");
        assertThatThrownBy(() -> mit(Kurs.rahmen(2),
                List.of(Kurs.teilnahme(zwei, "anna"), Kurs.teilnahme(zwei, "anna"))))
                .hasMessageContaining("twice");
    }

    private static Durchgang mit(Rahmen rahmen, List<Teilnahme> teilnahmen) {
        return new Durchgang(ID, 0, 1, Kurs.ANGEBOT, rahmen, teilnahmen, null, null, Kurs.spur(Kurs.VORHER));
    }

    @Test
    @DisplayName("M-03 occupancy of a day counts who is assigned, there, or reserved until then, and not who waits")
    void countsWhoHoldsAPlace() {
        var bis = Kurs.VORHER.plusDays(7);
        var voll = Kurs.nach(Kurs.zugewiesen(Kurs.mitPlaetzen(2), "anna"), Kurs.VORHER, Kurs.inTeilzeit("bernd"),
                new Reservieren(Kurs.id("bernd"), bis, false));
        var durchgang = Kurs.wartend(voll, Kurs.vorschlag("carla"));

        assertThat(durchgang.belegung(bis)).isEqualTo(new Belegung(new Platzzahl(0, 2, 2, 2), 1, 0, 1, 1, 1, 0));
        assertThat(durchgang.belegung(bis).frei()).isZero();
        assertThat(durchgang.belegung(bis.plusDays(1)).frei()).isEqualTo(1);
        assertThat(durchgang.belegung(bis.plusDays(1)).freiInTeilzeit()).isEqualTo(1);
        assertThat(durchgang.belegung(bis.plusDays(1)).wartendenZustehend()).isEqualTo(1);
    }

    @Test
    @DisplayName("M-03 who finds no place is told her turn, and waits if she wants to")
    void tellsTheTurnOfWhoFindsNoPlace() {
        var voll = Kurs.nach(Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna"), Kurs.VORHER, Kurs.vorschlag("bernd"),
                Kurs.vorschlag("carla"));

        var bernd = Kurs.keinPlatz(Kurs.tue(voll, Kurs.VORHER, new Zuweisen(Kurs.id("bernd"), true)));
        var nurGefragt = Kurs.keinPlatz(
                Kurs.tue(bernd.stand(), Kurs.VORHER, new Zuweisen(Kurs.id("carla"), false)));

        assertThat(bernd.warteplatz()).isEqualTo(1);
        assertThat(Kurs.teilnahme(bernd.stand(), "bernd").wartet(Kurs.VORHER)).isTrue();
        assertThat(nurGefragt.warteplatz()).isEqualTo(2);
        assertThat(nurGefragt.stand()).isEqualTo(bernd.stand());
    }

    @Test
    @DisplayName("M-03 a place that became free is proposed to who is up, and refused to who is not")
    void keepsAFreePlaceForWhoIsUp() {
        var voll = Kurs.wartend(Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna"), Kurs.vorschlag("bernd"));
        var frei = Kurs.nach(voll, Kurs.VORHER, new Zurueckziehen(Kurs.id("anna"), Abweichungsgrund.UMZUG, null),
                Kurs.vorschlag("carla"));

        assertThat(frei.nachruecker(Kurs.VORHER)).containsExactly(Kurs.teilnahme(frei, "bernd"));
        assertThat(Kurs.keinPlatz(Kurs.tue(frei, Kurs.VORHER, new Zuweisen(Kurs.id("carla"), true))).warteplatz())
                .isEqualTo(2);
        assertThat(Kurs.teilnahme(Kurs.nach(frei, Kurs.VORHER, new Zuweisen(Kurs.id("bernd"), true)), "bernd")
                .letzterStand()).isEqualTo(Stand.ZUGEWIESEN);
    }

    @Test
    @DisplayName("M-05 nobody moves up once one cannot join any more")
    void proposesNobodyAfterTheLastDayOfEntry() {
        var wartend = Kurs.nach(Kurs.wartend(Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna"), Kurs.vorschlag("bernd")),
                Kurs.VORHER, new Zurueckziehen(Kurs.id("anna"), Abweichungsgrund.UMZUG, null));

        assertThat(wartend.nachruecker(Kurs.BEGINN)).hasSize(1);
        assertThat(wartend.nachruecker(Kurs.BEGINN.plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("M-05 a change of plan takes nobody's place, and names all it would break")
    void isNotPlannedSmallerThanItIsFull() {
        var rahmen = Kurs.mit(Kurs.rahmen(2), Einstieg.FLEXIBEL);
        var voll = Kurs.wartend(Kurs.angetreten(Kurs.mit(rahmen), "anna", "bernd"), Kurs.inTeilzeit("carla"));
        var kleiner = Kurs.mit(Kurs.mit(Kurs.mit(Kurs.rahmen(1), Einstieg.FLEXIBEL),
                new Vergabeordnung(Reihenfolge.NACH_DRINGLICHKEIT, 14)),
                new Laufzeit(Kurs.BEGINN.plusDays(1), Kurs.ENDE));

        var ausgang = voll.umplanen(kleiner, Kurs.am(Kurs.BEGINN), Kurs.spur(Kurs.BEGINN));

        assertThat(Ausgaenge.saetze(ausgang)).containsExactly("m-05.zu-wenige-plaetze", "m-05.schon-begonnen",
                "m-05.reihenfolge");
    }

    @Test
    @DisplayName("M-05 those who are there part time keep that")
    void isNotPlannedWithLessPartTimeThanIsTaken() {
        var durchgang = Kurs.nach(Kurs.mitPlaetzen(2), Kurs.VORHER, Kurs.inTeilzeit("anna"),
                new Zuweisen(Kurs.id("anna"), false));

        var ausgang = durchgang.umplanen(Kurs.rahmen(new Platzzahl(0, 2, 2, 0)), Kurs.am(Kurs.VORHER),
                Kurs.spur(Kurs.VORHER));

        assertThat(Ausgaenge.saetze(ausgang)).containsExactly("m-05.zu-wenige-in-teilzeit");
    }

    @Test
    @DisplayName("M-05 a new end cuts off nobody's first day, and no day on which somebody was missed")
    void isNotPlannedToEndBeforeWhatHappened() {
        var spaet = Kurs.BEGINN.plusDays(14);
        var da = Kurs.nach(Kurs.zugewiesen(Kurs.mit(Kurs.mit(Kurs.rahmen(1), Einstieg.FLEXIBEL)), "anna"), spaet,
                new Antreten(Kurs.id("anna"), spaet));
        var gefehlt = Kurs.nach(da, spaet.plusDays(1), new FehltagMelden(Kurs.id("anna"), spaet.plusDays(1), true));

        assertThat(Ausgaenge.saetze(mitEnde(da, spaet.minusDays(1), spaet)))
                .containsExactly("m-05.war-schon-jemand-da", "m-05.noch-nicht-vorbei");
        assertThat(Ausgaenge.saetze(mitEnde(da, spaet, spaet))).isEmpty();
        assertThat(Ausgaenge.saetze(mitEnde(gefehlt, spaet, spaet))).containsExactly("m-05.war-schon-jemand-da");
        assertThat(Ausgaenge.saetze(mitEnde(gefehlt, null, spaet))).isEmpty();
    }

    @Test
    @DisplayName("M-05 nothing is planned to be over while somebody is there, assigned, reserved for or waiting")
    void isNotPlannedToBeOverWithPeopleInIt() {
        var rahmen = Kurs.mit(Kurs.rahmen(2), Einstieg.FLEXIBEL);
        var heute = Kurs.BEGINN.plusDays(7);
        var leer = Kurs.nach(Kurs.mit(rahmen), Kurs.VORHER, Kurs.vorschlag("anna"));
        var reserviert = Kurs.nach(leer, heute, new Reservieren(Kurs.id("anna"), heute, false));
        var wartend = Kurs.wartend(Kurs.zugewiesen(Kurs.mit(Kurs.mit(Kurs.rahmen(1), Einstieg.FLEXIBEL)), "bernd"),
                Kurs.vorschlag("anna"));

        assertThat(Ausgaenge.saetze(mitEnde(leer, heute.minusDays(1), heute))).isEmpty();
        assertThat(List.of(reserviert, wartend, Kurs.zugewiesen(Kurs.mit(rahmen), "anna")))
                .allSatisfy(eine -> assertThat(Ausgaenge.saetze(mitEnde(eine, heute.minusDays(1), heute)))
                        .containsExactly("m-05.noch-nicht-vorbei"));
        assertThat(Ausgaenge.saetze(mitEnde(wartend, heute, heute))).isEmpty();
    }

    private static Ausgang<Durchgang> mitEnde(Durchgang durchgang, @Nullable LocalDate ende, LocalDate heute) {
        var rahmen = Kurs.mit(durchgang.rahmen(), new Laufzeit(durchgang.rahmen().laufzeit().beginn(), ende));
        return durchgang.umplanen(rahmen, Kurs.am(heute), Kurs.spur(heute));
    }

    @Test
    @DisplayName("M-05 more places are planned, and free at once")
    void isPlannedLarger() {
        var voll = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna");

        var groesser = Ausgaenge.stand(
                voll.umplanen(Kurs.rahmen(3), Kurs.am(Kurs.VORHER), Kurs.spur(Kurs.VORHER)));

        assertThat(groesser.belegung(Kurs.VORHER).frei()).isEqualTo(2);
        assertThat(groesser.teilnahmen()).isEqualTo(voll.teilnahmen());
    }

    @Test
    @DisplayName("M-05 calling off withdraws who has not begun, for that reason")
    void withdrawsEverybodyWhenCalledOff() {
        var durchgang = Kurs.nach(Kurs.zugewiesen(Kurs.mitPlaetzen(3), "anna"), Kurs.VORHER, Kurs.vorschlag("bernd"),
                Kurs.vorschlag("carla"), new Zurueckziehen(Kurs.id("carla"), Abweichungsgrund.UMZUG, null));

        var abgesagt = Ausgaenge.stand(absage(durchgang, "zu wenige", Kurs.VORHER));

        assertThat(abgesagt.stand(Kurs.BEGINN)).isEqualTo(Durchgangsstand.ABGESAGT);
        assertThat(abgesagt.teilnahmen()).extracting(Teilnahme::letzterStand).containsOnly(Stand.ZURUECKGEZOGEN);
        assertThat(Kurs.teilnahme(abgesagt, "anna").verlauf().getLast().begruendung())
                .extracting("grund")
                .isEqualTo(Abweichungsgrund.DURCHGANG_ABGESAGT);
        assertThat(Kurs.teilnahme(abgesagt, "carla")).isEqualTo(Kurs.teilnahme(durchgang, "carla"));
        assertThat(abgesagt.nimmtAuf(Kurs.VORHER)).isFalse();
        assertThat(Ausgaenge.stand(absage(abgesagt, "zu wenige", Kurs.BEGINN))).isEqualTo(abgesagt);
    }

    @Test
    @DisplayName("M-05 what is called off is neither called off otherwise nor planned again")
    void staysCalledOff() {
        var abgesagt = Ausgaenge.stand(absage(Kurs.mitPlaetzen(2), "zu wenige", Kurs.VORHER));

        assertThat(Ausgaenge.saetze(absage(abgesagt, "der Träger gibt auf", Kurs.VORHER)))
                .containsExactly("m-05.abgesagt");
        assertThat(Ausgaenge.saetze(
                abgesagt.umplanen(Kurs.rahmen(3), Kurs.am(Kurs.VORHER), Kurs.spur(Kurs.VORHER))))
                .containsExactly("m-05.abgesagt");
    }

    @Test
    @DisplayName("M-05 it is not called off without a reason, after its end, or over the heads of those who are there")
    void isCalledOffWithinItsRules() {
        var laeuft = Kurs.angetreten(Kurs.mitPlaetzen(2), "anna");

        assertThat(Ausgaenge.saetze(absage(laeuft, " ", Kurs.ENDE.plusDays(1))))
                .containsExactly("m-05.absagegrund", "m-05.vorbei", "m-05.noch-jemand-da");
        assertThat(Ausgaenge.saetze(absage(Kurs.mitPlaetzen(2), "", Kurs.VORHER))).containsExactly("m-05.absagegrund");
    }

    private static Ausgang<Durchgang> absage(Durchgang durchgang, String grund, LocalDate heute) {
        return durchgang.absagen(grund, Kurs.am(heute), Kurs.spur(heute));
    }

    @Test
    @DisplayName("M-04 it is planned, running and over by the day alone")
    void followsTheCalendar() {
        var durchgang = Kurs.mitPlaetzen(1);

        assertThat(durchgang.stand(Kurs.BEGINN.minusDays(1))).isEqualTo(Durchgangsstand.GEPLANT);
        assertThat(durchgang.stand(Kurs.BEGINN)).isEqualTo(Durchgangsstand.LAUFEND);
        assertThat(durchgang.stand(Kurs.ENDE)).isEqualTo(Durchgangsstand.LAUFEND);
        assertThat(durchgang.stand(Kurs.ENDE.plusDays(1))).isEqualTo(Durchgangsstand.BEENDET);
        assertThat(durchgang.zeitraum()).isEqualTo(new Zeitraum(Kurs.BEGINN, Kurs.ENDE));
    }

    @Test
    @DisplayName("M-06 the end of one person follows the clock of attendance until it has come")
    void projectsThePersonalEnd() {
        var rahmen = Kurs.mit(Kurs.rahmen(1), new Anwesenheitsuhr(10, Nachholung.ALLE));
        var da = Kurs.angetreten(Kurs.mit(rahmen), "anna");
        var gefehlt = Kurs.nach(da, Kurs.BEGINN.plusDays(2),
                new FehltagMelden(Kurs.id("anna"), Kurs.BEGINN.plusDays(1), false));
        var zweiterFreitag = Kurs.BEGINN.plusDays(11);
        var weg = Kurs.nach(gefehlt, Kurs.BEGINN.plusDays(7), new Abbrechen(Kurs.id("anna"), Kurs.BEGINN.plusDays(4),
                Abweichungsgrund.ARBEIT_AUFGENOMMEN, null));

        assertThat(ende(Kurs.zugewiesen(Kurs.mit(rahmen), "anna"))).isEmpty();
        assertThat(ende(da)).hasValue(zweiterFreitag);
        assertThat(ende(gefehlt)).hasValue(zweiterFreitag.plusDays(3));
        assertThat(ende(weg)).hasValue(Kurs.BEGINN.plusDays(4));
    }

    private static Optional<LocalDate> ende(Durchgang durchgang) {
        return durchgang.endeFuer(Kurs.teilnahme(durchgang, "anna"), Kurs::istArbeitstag);
    }

    @Test
    @DisplayName("M-06 whoever's case is deleted leaves no trace, and the others go on in their order")
    void forgetsWhoseCaseIsDeleted() {
        var durchgang = Kurs.zugewiesen(Kurs.mitPlaetzen(2), "anna", "bernd");

        var ohne = durchgang.ohne(Kurs.fall("anna"), Kurs.spur(Kurs.BEGINN));

        assertThat(ohne.teilnahmen()).containsExactly(Kurs.teilnahme(durchgang, "bernd"));
        assertThat(Kurs.zugewiesen(ohne, "carla").belegung(Kurs.VORHER).frei()).isZero();
        assertThat(ohne.ohne(Kurs.fall("anna"), Kurs.spur(Kurs.ENDE))).isSameAs(ohne);
    }
}
