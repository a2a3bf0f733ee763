package de.passgenau.api.bedarfsgemeinschaft.regel;

import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.alleinerziehend;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.beendet;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.bewilligt;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mit;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mitAntrag;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mitFall;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.mitglied;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.tag;
import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.wanda;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.MitgliedId;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.Zugehoerigkeit;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HaushaltspruefungTests {

    private static final LocalDate HEUTE = LocalDate.parse("2026-11-02");

    @Test
    void findsNothingWrongWithAMotherAndHerChild() {
        assertThat(saetze(bewilligt(mitAntrag(alleinerziehend(), "2026-01-20"), "2026-01-01", "2026-06-30")))
                .isEmpty();
    }

    @Test
    void wantsExactlyOnePersonWhoAppliesForAll() {
        var zweite = mitglied("Jan", "1986-07-12", Mitgliedsrolle.ANTRAGSTELLER);

        assertThat(saetze(mit(wanda(), zweite))).containsExactly("bg.mehrere-antragsteller");
        assertThat(saetze(mit(mitglied("Jan", "1986-07-12", Mitgliedsrolle.PARTNER))))
                .containsExactly("bg.ohne-antragsteller");
    }

    @Test
    void wantsSomebodyToApplyAfterTheApplicantHasLeft() {
        var jan = mitglied("Jan", "1986-07-12", Mitgliedsrolle.PARTNER);
        var gegangen = wanda().ausgeschieden(tag("2026-05-31"));

        assertThat(saetze(mit(gegangen, jan))).containsExactly("bg.ohne-antragsteller");
        assertThat(saetze(mit(gegangen, jan.inRolle(tag("2026-06-01"), Mitgliedsrolle.ANTRAGSTELLER)))).isEmpty();
        assertThat(saetze(mit(gegangen, jan.inRolle(tag("2026-06-02"), Mitgliedsrolle.ANTRAGSTELLER))))
                .containsExactly("bg.ohne-antragsteller");
        assertThat(saetze(mit(gegangen))).isEmpty();
    }

    @Test
    @DisplayName("E-02 who applies for all is an eLb: able to work and 15 or older")
    void wantsAnElbToApply() {
        var jung = mitglied("Lea", "2011-01-03", Mitgliedsrolle.ANTRAGSTELLER);
        var geradeAlt = mitglied("Lea", "2011-01-02", Mitgliedsrolle.ANTRAGSTELLER);

        assertThat(saetze(mit(jung))).containsExactly("bg.antragsteller-kein-elb");
        assertThat(saetze(mit(geradeAlt))).isEmpty();
        assertThat(saetze(mit(nichtErwerbsfaehig(wanda())))).containsExactly("bg.antragsteller-kein-elb");
    }

    @Test
    void allowsOnePartnerAtATime() {
        var jan = mitglied("Jan", "1986-07-12", Mitgliedsrolle.PARTNER);
        var paul = mitglied("Paul", "1984-03-01", Mitgliedsrolle.PARTNER);

        assertThat(saetze(mit(wanda(), jan, paul))).containsExactly("bg.mehrere-partner");
        assertThat(saetze(mit(wanda(), jan.ausgeschieden(tag("2026-02-01")),
                seit(paul, "2026-02-02")))).isEmpty();
    }

    @Test
    void takesNobodyForAChildFrom25On() {
        assertThat(saetze(mit(wanda(), mitglied("Tom", "2001-01-02", Mitgliedsrolle.KIND))))
                .containsExactly("bg.kind-ab-25");
        assertThat(saetze(mit(wanda(), mitglied("Tom", "2001-01-03", Mitgliedsrolle.KIND)))).isEmpty();
    }

    @Test
    void takesNobodyTwice() {
        var nochmal = mitglied("wanda", "1988-06-15", Mitgliedsrolle.PARTNER);
        var zweimal = wanda().mit(new Zugehoerigkeit(tag("2026-03-01"), null, Mitgliedsrolle.PARTNER));

        assertThat(saetze(mit(wanda(), nochmal))).containsExactly("bg.doppelt");
        assertThat(saetze(mit(zweimal))).containsExactly("bg.doppelt");
    }

    @Test
    void takesNobodyBeforeBirthAndNobodyWhoIsStillToCome() {
        var ungeboren = mitglied("Ida", "2026-01-03", Mitgliedsrolle.KIND);
        var morgen = seit(mitglied("Jan", "1986-07-12", Mitgliedsrolle.PARTNER), "2026-11-03");

        assertThat(saetze(mit(wanda(), ungeboren, morgen))).containsExactly("bg.vor-geburt", "bg.kuenftig");
    }

    @Test
    @DisplayName("E-02 a case has who can work, from the 15th birthday on")
    void allowsACaseFromThe15thBirthdayOn() {
        var vierzehn = mitFall(mitglied("Lea", "2011-11-03", Mitgliedsrolle.KIND));
        var fuenfzehn = mitFall(mitglied("Lea", "2011-11-02", Mitgliedsrolle.KIND));
        var krank = mitFall(nichtErwerbsfaehig(mitglied("Jan", "1986-07-12", Mitgliedsrolle.PARTNER)));

        assertThat(saetze(mit(wanda(), vierzehn))).containsExactly("bg.fall-zu-jung");
        assertThat(saetze(mit(wanda(), fuenfzehn))).isEmpty();
        assertThat(saetze(mit(wanda(), krank))).containsExactly("bg.fall-nicht-erwerbsfaehig");
    }

    @Test
    void takesAnApplicationOnceADayAndOnlyOfAHousehold() {
        assertThat(saetze(mitAntrag(mitAntrag(alleinerziehend(), "2026-02-01"), "2026-02-01")))
                .containsExactly("bg.antrag-doppelt");
        assertThat(saetze(mitAntrag(alleinerziehend(), "2026-01-01"))).containsExactly("bg.antrag-ohne-haushalt");
        assertThat(saetze(mitAntrag(alleinerziehend(), "2026-11-03"))).containsExactly("kuenftig");
    }

    @Test
    void grantsBenefitsFromTheFirstOfTheMonthOfTheApplicationOn() {
        var beantragt = mitAntrag(alleinerziehend(), "2026-02-17");

        assertThat(saetze(bewilligt(beantragt, "2026-02-01", "2026-07-31"))).isEmpty();
        assertThat(saetze(bewilligt(beantragt, "2026-01-31", "2026-07-31"))).containsExactly("bg.ohne-antrag");
    }

    @Test
    void grantsBenefitsOnceForEachDay() {
        var bewilligt = bewilligt(mitAntrag(alleinerziehend(), "2026-02-01"), "2026-02-01", "2026-07-31");

        assertThat(saetze(bewilligt(bewilligt, "2026-07-31", "2026-12-31"))).containsExactly("bg.schon-bewilligt");
        assertThat(saetze(bewilligt(bewilligt, "2026-08-01", "2026-12-31"))).isEmpty();
        assertThat(saetze(bewilligt(beendet(bewilligt, "2026-04-30", "2026-04-10"), "2026-05-01", "2026-12-31")))
                .isEmpty();
    }

    @Test
    void endsBenefitsOnlyWhereTheyArePaid() {
        var bewilligt = bewilligt(mitAntrag(alleinerziehend(), "2026-02-01"), "2026-02-01", "2026-07-31");

        assertThat(saetze(beendet(bewilligt, "2026-08-01", "2026-08-01"))).containsExactly("bg.kein-bezug");
        assertThat(saetze(beendet(bewilligt, "2026-07-31", "2026-11-03"))).containsExactly("kuenftig");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var falsch = bewilligt(mit(mitglied("Jan", "1986-07-12", Mitgliedsrolle.PARTNER),
                mitglied("jan", "1986-07-12", Mitgliedsrolle.PARTNER)), "2026-01-01", "2026-06-30");

        assertThat(saetze(falsch)).containsExactly("bg.ohne-antragsteller", "bg.mehrere-partner", "bg.doppelt",
                "bg.ohne-antrag");
    }

    private static Mitglied seit(Mitglied mitglied, String tag) {
        return new Mitglied(mitglied.id(), mitglied.vorname(), mitglied.nachname(), mitglied.geburtsdatum(), true,
                List.of(new Zugehoerigkeit(tag(tag), null, mitglied.letzte().rolle())), null);
    }

    private static Mitglied nichtErwerbsfaehig(Mitglied mitglied) {
        return new Mitglied(new MitgliedId("m"), mitglied.vorname(), mitglied.nachname(), mitglied.geburtsdatum(),
                false, mitglied.zeiten(), mitglied.fallId());
    }

    private static List<String> saetze(Bedarfsgemeinschaft bg) {
        var pruefung = new Pruefung();
        Haushaltspruefung.pruefe(bg, HEUTE, pruefung);
        return pruefung.verstoesse().stream().map(Verstoss::satz).toList();
    }
}
