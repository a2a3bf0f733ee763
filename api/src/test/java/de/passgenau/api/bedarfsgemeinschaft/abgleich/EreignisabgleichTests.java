package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.SEIT;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.SPUR;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.beendet;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.bewilligt;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mit;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mitAntrag;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mitFall;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mitglied;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.tag;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.wanda;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Bescheid;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.fall.eintrag.Berichtigung;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EreignisabgleichTests {

    private final Mitglied wanda = mitFall(wanda());
    private final Bedarfsgemeinschaft beantragt = mitAntrag(mit(wanda), "2026-02-10");

    @Test
    void tellsTheCaseOfApplicationAndBenefits() {
        var bg = bewilligt(beantragt, "2026-02-01", "2026-07-31");

        assertThat(ereignisse(angeglichen(Fallverlauf.neu(), bg, "2026-02-20")))
                .containsExactly("BEWILLIGUNG 2026-02-01", "ANTRAG_VOLLSTAENDIG 2026-02-10");
        assertThat(ereignisse(angeglichen(Fallverlauf.neu(), bg, "2026-08-01"))).containsExactly(
                "BEWILLIGUNG 2026-02-01", "ANTRAG_VOLLSTAENDIG 2026-02-10", "LEISTUNGSENDE 2026-07-31");
    }

    @Test
    @DisplayName("After a crash anywhere between the writes the comparison changes nothing that was done already")
    void changesNothingTheSecondTime() {
        var bg = bewilligt(beantragt, "2026-02-01", "2026-07-31");
        var einmal = angeglichen(Fallverlauf.neu(), bg, "2026-08-20");

        assertThat(angeglichen(einmal, bg, "2026-08-20")).isEqualTo(einmal);
        assertThat(angeglichen(einmal, bg, "2026-12-24")).isEqualTo(einmal);
    }

    @Test
    @DisplayName("F-01 the case knows the day of the letter, unless the person came to the household later")
    void tellsTheCaseOfTheLetter() {
        var bescheid = new Bescheid("b", Bescheid.Art.BEWILLIGT, tag("2026-02-20"), tag("2026-02-01"),
                tag("2026-07-31"), tag("2026-02-23"), "silke");
        var bg = beantragt.mit(beantragt.leistung().mit(bescheid), beantragt.spur());

        assertThat(bescheide(angeglichen(Fallverlauf.neu(), bg, "2026-02-23"))).containsExactly("2026-02-20");
    }

    private static List<String> bescheide(Fallverlauf verlauf) {
        return verlauf.betreuung()
                .ereignisse()
                .aller(Ereignis.Art.BEWILLIGUNG)
                .map(eines -> String.valueOf(eines.bescheidVom()))
                .toList();
    }

    @Test
    @DisplayName("F-01 a grant that goes on without a gap is no new beginning")
    void takesGrantsWithoutAGapForOne() {
        var weiter = bewilligt(bewilligt(beantragt, "2026-02-01", "2026-07-31"), "2026-08-01", "2027-01-31");

        assertThat(ereignisse(angeglichen(Fallverlauf.neu(), weiter, "2026-08-20")))
                .containsExactly("BEWILLIGUNG 2026-02-01", "ANTRAG_VOLLSTAENDIG 2026-02-10");
    }

    @Test
    void tellsNobodyTheKeyOfTheHousehold() {
        var bg = bewilligt(beantragt, "2026-02-01", "2026-07-31");
        var weiter = bewilligt(bg, "2026-08-01", "2027-01-31");
        var verlauf = angeglichen(angeglichen(Fallverlauf.neu(), bg, "2026-08-03"), weiter, "2026-08-20");

        assertThat(verlauf.eintraege().toList()).hasSize(4)
                .noneMatch(eintrag -> eintrag.id().wert().contains(bg.kennung()));
    }

    @Test
    void takesBackAnEndThatALateGrantHasOvertakenAndKeepsItReadable() {
        var bg = bewilligt(beantragt, "2026-02-01", "2026-07-31");
        var beendet = angeglichen(Fallverlauf.neu(), bg, "2026-08-03");

        var danach = angeglichen(beendet, bewilligt(bg, "2026-08-01", "2027-01-31"), "2026-08-20");

        assertThat(ereignisse(danach)).doesNotContain("LEISTUNGSENDE 2026-07-31");
        assertThat(danach.eintraege().toList()).containsAll(beendet.eintraege().toList());
        assertThat(danach.berichtigungen().alle()).hasSize(1);
        assertThat(angeglichen(danach, bewilligt(bg, "2026-08-01", "2027-01-31"), "2026-08-21")).isEqualTo(danach);
    }

    @Test
    void bringsBackWhatFollowsAgain() {
        var bg = bewilligt(beantragt, "2026-02-01", "2026-07-31");
        var weiter = bewilligt(bg, "2026-08-01", "2027-01-31");
        var ende = angeglichen(Fallverlauf.neu(), bg, "2026-08-03");
        var ohneEnde = angeglichen(ende, weiter, "2026-08-20");

        var wieder = angeglichen(ohneEnde, bg, "2026-09-01");

        assertThat(ereignisse(wieder)).contains("LEISTUNGSENDE 2026-07-31");
        assertThat(angeglichen(wieder, bg, "2026-09-02")).isEqualTo(wieder);
        assertThat(ereignisse(angeglichen(wieder, weiter, "2026-09-03")))
                .doesNotContain("LEISTUNGSENDE 2026-07-31");
    }

    @Test
    void leavesWhatAPersonHasCorrected() {
        var bg = bewilligt(beantragt, "2026-02-01", "2026-07-31");
        var verlauf = angeglichen(Fallverlauf.neu(), bg, "2026-02-20");
        var antrag = verlauf.betreuung().ereignisse().alle().getLast();
        var berichtigt = verlauf.mit(new Berichtigung(
                Kopf.neu(new EintragId("b"), tag("2026-02-21"), "anna"), antrag.id(), 1, "Falscher Tag.", true));

        assertThat(angeglichen(berichtigt, bg, "2026-02-22")).isEqualTo(berichtigt);
    }

    @Test
    void takesWhatAPersonHasRecordedForTheSameDayAsItIs() {
        var vonHand = Fallverlauf.neu()
                .mit(Ereignis.von(Kopf.neu(new EintragId("e"), tag("2026-02-11"), "anna"),
                        Ereignis.Art.ANTRAG_VOLLSTAENDIG, tag("2026-02-10"), null));

        assertThat(angeglichen(vonHand, beantragt, "2026-02-12")).isEqualTo(vonHand);
    }

    @Test
    void endsBenefitsWithTheDecisionAndWithTheDayOfLeaving() {
        var bg = bewilligt(beantragt, "2026-02-01", "2026-07-31");
        var gegangen = bg.mit(bg.mitglieder().mit(wanda.ausgeschieden(tag("2026-04-30"))), SPUR);

        assertThat(ereignisse(angeglichen(Fallverlauf.neu(), beendet(bg, "2026-05-31", "2026-05-04"), "2026-05-04")))
                .contains("LEISTUNGSENDE 2026-05-31");
        assertThat(ereignisse(angeglichen(Fallverlauf.neu(), gegangen, "2026-05-04")))
                .contains("LEISTUNGSENDE 2026-04-30");
    }

    @Test
    @DisplayName("E-02 benefits as a child are none of an eLb, those that go on after the 15th birthday are")
    void beginsWithThe15thBirthday() {
        var lea = mitFall(mitglied("Lea", "2011-05-05", Mitgliedsrolle.KIND));
        var bg = bewilligt(mitAntrag(mit(wanda, lea), "2026-02-10"), "2026-02-01", "2026-07-31");
        var neu = bewilligt(mitAntrag(beendet(bg, "2026-06-30", "2026-06-01"), "2026-09-14"), "2026-09-01",
                "2027-02-28");

        assertThat(ereignisse(new Ereignisabgleich(bg, lea, tag("2026-05-04")).angeglichen(Fallverlauf.neu(), SEIT)))
                .isEmpty();
        assertThat(new Leistungsbild(bg, lea, tag("2026-05-04")).naechsterTag()).contains(tag("2026-05-05"));
        assertThat(ereignisse(new Ereignisabgleich(bg, lea, tag("2026-05-05")).angeglichen(Fallverlauf.neu(), SEIT)))
                .containsExactly("BEWILLIGUNG 2026-05-05");
        assertThat(ereignisse(new Ereignisabgleich(neu, lea, tag("2026-09-15")).angeglichen(Fallverlauf.neu(), SEIT)))
                .containsExactlyInAnyOrder("BEWILLIGUNG 2026-05-05", "LEISTUNGSENDE 2026-06-30",
                        "BEWILLIGUNG 2026-09-01", "ANTRAG_VOLLSTAENDIG 2026-09-14");
    }

    @Test
    @DisplayName("E-02 benefits that ended before the 15th birthday are none of an eLb")
    void knowsNothingOfBenefitsThatEndedBefore() {
        var lea = mitFall(mitglied("Lea", "2011-08-01", Mitgliedsrolle.KIND));
        var bg = bewilligt(mit(wanda, lea), "2026-02-01", "2026-07-31");

        assertThat(ereignisse(new Ereignisabgleich(bg, lea, tag("2026-12-01")).angeglichen(Fallverlauf.neu(), SEIT)))
                .isEmpty();
    }

    @Test
    void waitsForTheDayOnWhichMoreFollows() {
        var bg = bewilligt(beantragt, "2026-03-01", "2026-07-31");

        assertThat(new Leistungsbild(bg, wanda, tag("2026-02-20")).naechsterTag()).contains(tag("2026-03-01"));
        assertThat(new Leistungsbild(bg, wanda, tag("2026-03-01")).naechsterTag()).contains(tag("2026-08-01"));
        assertThat(new Leistungsbild(bg, wanda, tag("2026-08-01")).naechsterTag()).isEmpty();
    }

    private Fallverlauf angeglichen(Fallverlauf verlauf, Bedarfsgemeinschaft bg, String heute) {
        return new Ereignisabgleich(bg, bg.mitglieder().alle().getFirst(), tag(heute)).angeglichen(verlauf, SEIT);
    }

    private static List<String> ereignisse(Fallverlauf verlauf) {
        return verlauf.geltend()
                .betreuung()
                .ereignisse()
                .alle()
                .stream()
                .map(ereignis -> ereignis.art() + " " + ereignis.tag())
                .toList();
    }
}
