package de.passgenau.api.eingliederung.hinweis;

import static de.passgenau.api.eingliederung.Fallarbeit.geboren;
import static de.passgenau.api.eingliederung.Taten.LAGER;
import static de.passgenau.api.eingliederung.Taten.einstiegsberatung;
import static de.passgenau.api.eingliederung.Taten.ereignis;
import static de.passgenau.api.eingliederung.Taten.folgegespraech;
import static de.passgenau.api.eingliederung.Taten.hemmnis;
import static de.passgenau.api.eingliederung.Taten.kategorie;
import static de.passgenau.api.eingliederung.Taten.kontakt;
import static de.passgenau.api.eingliederung.Taten.schule;
import static de.passgenau.api.eingliederung.Taten.strategie;
import static de.passgenau.api.eingliederung.Taten.tag;
import static de.passgenau.api.eingliederung.Taten.vereinbarung;
import static de.passgenau.api.eingliederung.Taten.zielgruppe;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Personenlage;
import de.passgenau.api.eingliederung.abschluss.FallAbschliessen;
import de.passgenau.api.eingliederung.gespraech.EreignisErfassen;
import de.passgenau.api.eingliederung.hemmnis.HemmnisStandSetzen;
import de.passgenau.api.eingliederung.integration.ArbeitsaufnahmeErfassen;
import de.passgenau.api.eingliederung.plan.StrategieBeenden;
import de.passgenau.api.eingliederung.profil.ProfilFortschreiben;
import de.passgenau.api.eingliederung.termin.TerminVereinbaren;
import de.passgenau.api.eingliederung.termin.TerminVersaeumen;
import de.passgenau.api.eingliederung.ueberleitung.FallUeberleiten;
import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.plan.Handlungsstrategie;
import de.passgenau.api.fall.profil.Arbeitszeitfenster;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Profilteil;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.api.fall.profil.Staerke;
import de.passgenau.api.fall.profil.Station;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.security.Fallmanagerart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HinweiseTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02").tut(einstiegsberatung("2026-03-02", Kundenkategorie.C));

    @Test
    @DisplayName("P-05 every open Hemmnis without a strategy shows as a gap")
    void showsGapsOfThePlan() {
        fall.tut(hemmnis(Hemmnisart.SCHULDEN));
        var schulden = fall.letzte(Hemmnis.class);
        assertThat(hinweise("P-05")).singleElement()
                .satisfies(hinweis -> assertThat(hinweis.eintrag()).isEqualTo(schulden));

        fall.tut(strategie("2026-04-01", schulden));
        assertThat(hinweise("P-05")).isEmpty();
        fall.tut(new StrategieBeenden(fall.letzte(Handlungsstrategie.class), false, fall.heute(), "Abgebrochen."));
        assertThat(hinweise("P-05")).hasSize(1);
        fall.tut(new HemmnisStandSetzen(schulden, Bearbeitungsstand.ERFOLGREICH_ERLEDIGT, fall.heute(), null));
        assertThat(hinweise("P-05")).isEmpty();
    }

    @Test
    @DisplayName("P-01 missing parts of the profile show")
    void showsWhatTheProfileLacks() {
        assertThat(hinweise("P-01")).extracting(hinweis -> hinweis.angaben().getFirst())
                .containsExactly((Object[]) Profilteil.values());
        fall.tut(new ProfilFortschreiben(fall.heute(), vollstaendig()));
        assertThat(hinweise("P-01")).isEmpty();

        var neu = Fallarbeit.am("2026-03-02");
        assertThat(Hinweise.fuer(neu.lage())).extracting(Hinweis::satz).containsExactly("hinweis.p-01");
    }

    @Test
    @DisplayName("E-05 who stayed away has it made up for; an ALG-Aufstocker is summoned at once")
    void asksToMakeUpForTheEinstiegsberatung() {
        var neu = Fallarbeit.am("2026-03-02")
                .tut(new TerminVereinbaren(Termin.Art.EINSTIEGSBERATUNG,
                        tag("2026-03-09").atTime(9, 0), "Templin", null))
                .dann("2026-03-09");
        neu.tut(new TerminVersaeumen(neu.letzte(Termin.class), null));
        assertThat(hinweise(neu, "E-05")).extracting(Hinweis::satz).containsExactly("hinweis.e-05");

        neu.tut(ereignis(Ereignis.Art.ALG_ENDE, "2026-03-31"));
        assertThat(hinweise(neu, "E-05")).extracting(Hinweis::satz).containsExactly("hinweis.e-05.alg");
        neu.tut(einstiegsberatung("2026-03-09", Kundenkategorie.B));
        assertThat(hinweise(neu, "E-05")).isEmpty();
    }

    @Test
    @DisplayName("V-01 the first agreement is missing after the Einstiegsberatung; V-02 one that ran out is renewed")
    void asksForAnAgreement() {
        assertThat(hinweise("V-01")).hasSize(1);
        fall.tut(vereinbarung("2026-03-02", "2026-09-01"));
        assertThat(hinweise("V-01")).isEmpty();
        assertThat(hinweise("V-02")).isEmpty();

        fall.dann("2026-09-01");
        assertThat(hinweise("V-02")).hasSize(1);
        var x = Fallarbeit.am("2026-03-02").tut(einstiegsberatung("2026-03-02", Kundenkategorie.X));
        assertThat(hinweise(x, "V-01")).isEmpty();
    }

    @Test
    @DisplayName("K-03 a case in X is looked at again after 6 months")
    void looksAtTheCaseAgain() {
        var x = Fallarbeit.am("2026-03-02").tut(einstiegsberatung("2026-03-02", Kundenkategorie.X));

        assertThat(hinweise(x.dann("2026-09-01"), "K-03")).isEmpty();
        assertThat(hinweise(x.dann("2026-09-02"), "K-03")).hasSize(1);
        assertThat(hinweise(x.tut(kontakt(Kontakt.Art.SONSTIGER, "2026-09-02")), "K-03")).hasSize(1);
        assertThat(hinweise(x.tut(folgegespraech("2026-09-02")), "K-03")).isEmpty();
        assertThat(hinweise(x.dann("2027-03-02"), "K-03")).hasSize(1);
    }

    @Test
    @DisplayName("E-08 an A customer from 25 waits for the FM arbeitsmarktnah; T-02 who judges the case after 6 months")
    void sendsACustomersOn() {
        assertThat(hinweise("E-08")).isEmpty();
        fall.tut(kategorie(Kundenkategorie.A, "2026-03-02"));
        assertThat(hinweise("E-08")).hasSize(1);

        fall.tut(new FallUeberleiten(Fallmanagerart.ARBEITSMARKTNAH, "bert", "A-Kunde.", null, List.of(), null));
        assertThat(hinweise("E-08")).isEmpty();
        assertThat(hinweise(fall.dann("2026-09-01"), "T-02")).isEmpty();
        assertThat(hinweise(fall.dann("2026-09-02"), "T-02")).hasSize(1);
        fall.tut(new ArbeitsaufnahmeErfassen(fall.heute(), Integration.Art.BESCHAEFTIGUNG,
                Integration.Weg.EIGENE_SUCHE, null));
        assertThat(hinweise("T-02")).as("in work").isEmpty();
    }

    @Test
    @DisplayName("T-04 at the 25th birthday U25 hands over, not rigidly: a Maßnahme that runs may end first")
    void waitsForAMassnahme() {
        var jung = Fallarbeit.mit(geboren("2001-03-03"), "2026-03-02")
                .tut(einstiegsberatung("2026-03-02", Fallmanagerart.U25, Kundenkategorie.C));
        assertThat(hinweise(jung, "T-04")).isEmpty();

        assertThat(hinweise(jung.dann("2026-03-03"), "T-04")).hasSize(1);
        jung.nunIst(new Personenlage(tag("2001-03-03"), false, false, false, tag("2026-06-30")));
        assertThat(hinweise(jung.dann("2026-06-30"), "T-04")).isEmpty();
        assertThat(hinweise(jung.dann("2026-07-01"), "T-04")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"AUSBILDUNG_AUSSERBETRIEBLICH, 2026-05-31, ARBEITSBUENDNIS, T-05",
            "WEITERBILDUNG_MIT_ABSCHLUSS, 2026-06-30, ARBEITSBUENDNIS, T-05",
            "AKTIVIERUNGSMASSNAHME, 2026-07-31, FALLKONFERENZ, T-06"})
    @DisplayName("T-05 Arbeitsbündnis 3 months before a training ends, 2 before a Weiterbildung; T-06 Fallkonferenz")
    void remindsBeforeTheEnd(Ereignis.Art art, String ab, Kontakt.Art gespraech, String regel) {
        fall.tut(new EreignisErfassen(art, tag("2026-03-02"), tag("2026-08-31"), null));

        assertThat(hinweise(fall.dann(tag(ab).minusDays(1).toString()), regel)).isEmpty();
        assertThat(hinweise(fall.dann(ab), regel)).hasSize(1);
        fall.tut(kontakt(gespraech, ab));
        assertThat(hinweise(regel)).isEmpty();
    }

    @Test
    @DisplayName("U-02 not ready, or not placed by 30 September: from the Berufsberater to the FM U25")
    void takesOverFromTheBerufsberater() {
        var jung = Fallarbeit.mit(geboren("2009-05-04"), "2026-01-20")
                .tut(
                        zielgruppe(Zielgruppe.SCHUELER, "2026-01-20"), schule("2026-07-16", true),
                        einstiegsberatung("2026-01-20", Fallmanagerart.BERUFSBERATER, Kundenkategorie.C));

        assertThat(hinweise(jung, "U-02")).extracting(Hinweis::satz).containsExactly("hinweis.u-02.wechsel");
        jung.tut(zielgruppe(Zielgruppe.AUSBILDUNGSSUCHENDE, "2026-01-20"));
        assertThat(hinweise(jung.dann("2026-09-30"), "U-02")).isEmpty();
        assertThat(hinweise(jung.dann("2026-10-01"), "U-02")).extracting(Hinweis::satz).containsExactly("hinweis.u-02");
        jung.tut(new ArbeitsaufnahmeErfassen(jung.heute(), Integration.Art.AUSBILDUNG,
                Integration.Weg.VERMITTLUNGSVORSCHLAG, null));
        assertThat(hinweise(jung, "U-02")).isEmpty();

        var unreif = Fallarbeit.mit(geboren("2009-05-04"), "2026-01-20")
                .tut(
                        zielgruppe(Zielgruppe.SCHUELER, "2026-01-20"), schule("2026-07-16", false),
                        einstiegsberatung("2026-01-20", Fallmanagerart.BERUFSBERATER, Kundenkategorie.C));
        assertThat(hinweise(unreif, "U-02")).extracting(Hinweis::satz).containsExactly("hinweis.u-02");
    }

    @Test
    void hasNothingToSayOfAClosedCase() {
        fall.tut(new FallAbschliessen(fall.heute(), Abschlussgrund.UMZUG, null));

        assertThat(Hinweise.fuer(fall.lage())).isEmpty();
    }

    private List<Hinweis> hinweise(String regel) {
        return hinweise(fall, regel);
    }

    private static List<Hinweis> hinweise(Fallarbeit fall, String regel) {
        return Hinweise.fuer(fall.lage()).stream().filter(hinweis -> hinweis.regel().equals(regel)).toList();
    }

    private static Profilangaben vollstaendig() {
        var rahmen = new Rahmenbedingungen(20, Arbeitszeitfenster.werktags(LocalTime.of(8, 0), LocalTime.of(14, 0)),
                List.of(), false, 15, 20, 30, new Rahmenbedingungen.Arbeitslagen(false, false, true));
        return new Profilangaben(LAGER, List.of(new Zielberuf("52122", "Berufskraftfahrer", false)),
                List.of(new Staerke(Bereich.MOTIVATION_LEISTUNGSBEREITSCHAFT, Ursachenort.PERSON, "Pünktlich.")),
                List.of("Gabelstapler"), List.of("STAPLERSCHEIN"),
                List.of(new Station(Station.Art.ARBEIT, "Lagerhelfer", tag("2015-01-01"), null, "51311", null)), rahmen,
                List.of(), null);
    }
}
