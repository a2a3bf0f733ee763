package de.passgenau.api.eingliederung.berichtigung;

import static de.passgenau.api.eingliederung.Taten.belehrung;
import static de.passgenau.api.eingliederung.Taten.einstiegsberatung;
import static de.passgenau.api.eingliederung.Taten.hemmnis;
import static de.passgenau.api.eingliederung.Taten.kategorie;
import static de.passgenau.api.eingliederung.Taten.strategie;
import static de.passgenau.api.eingliederung.Taten.tag;
import static de.passgenau.api.eingliederung.Taten.vereinbarung;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.abschluss.FallAbschliessen;
import de.passgenau.api.eingliederung.gespraech.KontaktDokumentieren;
import de.passgenau.api.eingliederung.hemmnis.HemmnisErfassen;
import de.passgenau.api.eingliederung.hemmnis.HemmnisStandSetzen;
import de.passgenau.api.eingliederung.termin.TerminVereinbaren;
import de.passgenau.api.eingliederung.ueberleitung.FallUeberleiten;
import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.eintrag.Berichtigung;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Herkunft;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Standwechsel;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.verlauf.Belehrung;
import de.passgenau.api.fall.verlauf.Einstiegsberatung;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Phasenwechsel;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Ueberleitung;
import de.passgenau.api.security.Fallmanagerart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EintragBerichtigenTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02").tut(einstiegsberatung("2026-03-02", Kundenkategorie.C));

    @Test
    @DisplayName("K-02 a correction keeps the wrong entry, says who, when and why, and the right one takes its place")
    void keepsTheWrongEntry() {
        fall.dann("2026-04-01").tut(kategorie(Kundenkategorie.A, "2026-04-01")).dann("2026-04-15");
        var falsch = fall.letzte(Kategorieentscheidung.class);
        fall.tut(new EintragBerichtigen(falsch, "Falscher Fall.", false,
                kategorie(Kundenkategorie.B, "2026-04-01")));

        assertThat(fall.akte().kategorien().entscheidungen()).extracting(Kategorieentscheidung::kategorie)
                .containsExactly(Kundenkategorie.C, Kundenkategorie.B);
        assertThat(fall.voll().kategorien().entscheidungen()).extracting(Kategorieentscheidung::kategorie)
                .contains(Kundenkategorie.A);
        var berichtigung = fall.voll().berichtigungen().alle().getLast();
        assertThat(berichtigung.grund()).isEqualTo("Falscher Fall.");
        assertThat(berichtigung.kopf().erfasstAm()).isEqualTo("2026-04-15");
        assertThat(fall.letzte(Kategorieentscheidung.class)).as("the entry keeps its id").isEqualTo(falsch);
    }

    @Test
    @DisplayName("K-02 former days are read as they were recorded, unless the correction says otherwise")
    void changesFormerDaysOnlyIfItSaysSo() {
        fall.dann("2026-04-01").tut(kategorie(Kundenkategorie.A, "2026-04-01")).dann("2026-04-15");
        var falsch = fall.letzte(Kategorieentscheidung.class);
        fall.tut(new EintragBerichtigen(falsch, "Verlesen.", false, kategorie(Kundenkategorie.B, "2026-04-01")));
        assertThat(kategorieAm("2026-04-14")).isEqualTo(Kundenkategorie.A);
        assertThat(kategorieAm("2026-04-15")).isEqualTo(Kundenkategorie.B);

        fall.tut(new EintragBerichtigen(falsch, "Von Anfang an falsch.", true,
                kategorie(Kundenkategorie.D, "2026-04-01")));
        assertThat(kategorieAm("2026-04-15")).isEqualTo(Kundenkategorie.D);
        assertThat(kategorieAm("2026-04-14")).as("the first version was wrong for other reasons")
                .isEqualTo(Kundenkategorie.A);
    }

    @Test
    @DisplayName("P-04 nothing is put right that other entries refer to, or that would have been refused")
    void refusesWhatContradictsTheRest() {
        fall.tut(hemmnis(Hemmnisart.SCHULDEN));
        var schulden = fall.letzte(Hemmnis.class);
        fall.tut(strategie("2026-04-01", schulden));

        assertThat(fall.gruende(ohne(schulden))).containsExactly("berichtigung.verweis");
        assertThat(fall.gruende(new EintragBerichtigen(schulden, "Falsch.", true,
                new HemmnisErfassen(Hemmnisart.WOHNUNG, Ursachenort.UMFELD, 0, null, null))))
                .containsExactly("p-04.bedeutung", "p-04.prioritaet");
        fall.tut(new EintragBerichtigen(schulden, "Falsch.", true, hemmnis(Hemmnisart.WOHNUNG)));
        assertThat(fall.akte().hemmnisse().offene()).extracting(lage -> lage.hemmnis().art())
                .containsExactly(Hemmnisart.WOHNUNG);
    }

    @Test
    @DisplayName("V-01, E-06, K-04 no correction leaves an agreement or an Einstiegsberatung without what it rests on")
    void refusesToTakeAwayTheGround() {
        fall.tut(vereinbarung("2026-03-02", "2026-09-01"));

        assertThat(fall.gruende(ohne(fall.letzte(Einstiegsberatung.class))))
                .containsExactly("berichtigung.ohne-einstiegsberatung");
        assertThat(fall.gruende(ohne(fall.letzte(Profilfassung.class))))
                .containsExactly("berichtigung.einstiegsberatung");
        assertThat(fall.gruende(new EintragBerichtigen(fall.letzte(Kategorieentscheidung.class), "Falsch.", true,
                kategorie(Kundenkategorie.X, "2026-03-02")))).containsExactly("k-04.vereinbarung-laeuft");
        fall.tut(ohne(fall.letzte(Vereinbarung.class)));
        fall.tut(ohne(fall.letzte(Einstiegsberatung.class)));
        assertThat(fall.akte().betreuung().gespraeche().einstiegsberatungen()).isEmpty();
    }

    @Test
    @DisplayName("P-04 states still follow each other after a correction")
    void refusesToBreakTheOrderOfStates() {
        fall.tut(hemmnis(Hemmnisart.SCHULDEN));
        var schulden = fall.letzte(Hemmnis.class);
        fall.tut(new HemmnisStandSetzen(schulden, Bearbeitungsstand.IN_BEARBEITUNG, fall.heute(), null));
        var begonnen = fall.letzte(Standwechsel.class);
        fall.tut(new HemmnisStandSetzen(schulden, Bearbeitungsstand.ERFOLGLOS_BEARBEITET, fall.heute(), null));

        assertThat(fall.gruende(ohne(begonnen))).containsExactly("berichtigung.standfolge");
    }

    @Test
    @DisplayName("K-02 a correction has a reason, a known entry, and an entry of the same kind in its place")
    void saysWhatAndWhy() {
        assertThat(fall.gruende(new EintragBerichtigen(new EintragId("fremd"), " ", false, null)))
                .containsExactly("berichtigung.grund", "nicht-gefunden");
        assertThat(fall.gruende(new EintragBerichtigen(fall.letzte(Kontakt.class), "Verwechslung.", false,
                hemmnis(Hemmnisart.SUCHT)))).containsExactly("berichtigung.andere-art");
    }

    @Test
    @DisplayName("E-01 a closed case is put right, too")
    void worksOnAClosedCase() {
        fall.tut(belehrung("2026-03-02"), new FallAbschliessen(tag("2026-03-02"), Abschlussgrund.UMZUG, null));

        assertThat(fall.gruende(ohne(fall.letzte(Belehrung.class)))).isEmpty();
        fall.tut(ohne(fall.letzte(Phasenwechsel.class)));
        assertThat(fall.akte().betreuung().fuehrung().istOffen()).isTrue();
    }

    @Test
    @DisplayName("K-02 an older entry is measured by what came before it, not by what followed")
    void correctsInTheMiddle() {
        fall.dann("2026-04-01").tut(kategorie(Kundenkategorie.B, "2026-04-01"));
        var mittlere = fall.letzte(Kategorieentscheidung.class);
        fall.dann("2026-05-04").tut(kategorie(Kundenkategorie.A, "2026-05-04"));
        fall.tut(new EintragBerichtigen(mittlere, "Am Vortag entschieden.", true,
                kategorie(Kundenkategorie.B, "2026-03-31")));

        assertThat(fall.akte().kategorien().entscheidungen()).extracting(Kategorieentscheidung::kategorie)
                .containsExactly(Kundenkategorie.C, Kundenkategorie.B, Kundenkategorie.A);
        assertThat(fall.gruende(new EintragBerichtigen(mittlere, "Noch früher.", true,
                kategorie(Kundenkategorie.B, "2026-03-01")))).containsExactly("k-02.davor");
    }

    @Test
    @DisplayName("E-06 the talk of an Einstiegsberatung gets another one in its place, and no second one beside it")
    void correctsTheTalkOfTheEinstiegsberatung() {
        var gespraech = new KontaktDokumentieren(Kontakt.Art.EINSTIEGSBERATUNG, Kontakt.Weg.VIDEO, tag("2026-03-02"),
                List.of(), "Am Bildschirm beraten.", null);
        var falsch = fall.letzte(Kontakt.class);

        assertThat(fall.gruende(gespraech)).containsExactly("e-06.nicht-als-kontakt");
        fall.tut(new EintragBerichtigen(falsch, "Es war über Video.", true, gespraech));
        assertThat(fall.akte().betreuung().gespraeche().kontakte()).extracting(Kontakt::weg)
                .containsExactly(Kontakt.Weg.VIDEO);
    }

    @Test
    @DisplayName("T-02, K-02 what binds somebody else, follows from a household, or was put right already, is refused by its name")
    void refusesWhatIsNotPutRightHere() {
        fall.tut(belehrung("2026-03-02"));
        var belehrung = fall.letzte(Belehrung.class);
        fall.tut(ohne(belehrung));
        assertThat(fall.gruende(ohne(belehrung))).containsExactly("berichtigung.schon-berichtigt");
        assertThat(fall.gruende(ohne(fall.letzte(Berichtigung.class))))
                .containsExactly("berichtigung.der-berichtigung");

        fall.tut(new FallUeberleiten(Fallmanagerart.GEFLUECHTETE, "bert", "Zuständigkeit.", null, List.of(), null));
        assertThat(fall.gruende(ohne(fall.letzte(Ueberleitung.class))))
                .containsExactly("berichtigung.ueberleitung-bindet");

        var abgeleitet = Ereignis.von(
                Kopf.neu(new EintragId(Herkunft.zeichen("haushalt") + "1"), tag("2026-03-02"), "anna"),
                Ereignis.Art.BEWILLIGUNG, tag("2026-03-02"), null);
        var mit = fall.voll().mit(abgeleitet);
        assertThat(ohne(abgeleitet.id()).verstoesse(Lage.von(mit, fall.umstaende()))).extracting(Verstoss::satz)
                .containsExactly("berichtigung.bedarfsgemeinschaft");
    }

    @Test
    @DisplayName("E-04 an appointment is put right also when its day has passed")
    void correctsAPastAppointment() {
        fall.tut(new TerminVereinbaren(Termin.Art.FOLGEGESPRAECH, tag("2026-03-03").atTime(9, 0), "Zimmer 1", null));
        var termin = fall.dann("2026-03-10").letzte(Termin.class);
        var richtig = new TerminVereinbaren(Termin.Art.FOLGEGESPRAECH, tag("2026-03-04").atTime(9, 0), "Zimmer 2",
                null);

        assertThat(fall.gruende(richtig)).containsExactly("termin.vergangen");
        fall.tut(new EintragBerichtigen(termin, "Verlesen.", true, richtig.berichtigend()));
        assertThat(fall.akte().betreuung().termine().alle()).extracting(Termin::ort).containsExactly("Zimmer 2");
    }

    private Kundenkategorie kategorieAm(String tag) {
        return fall.voll().am(tag(tag)).kategorien().kategorie().orElseThrow();
    }

    private static EintragBerichtigen ohne(EintragId eintrag) {
        return new EintragBerichtigen(eintrag, "War nie so.", false, null);
    }
}
