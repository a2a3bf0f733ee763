package de.passgenau.api.fristen.fall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Taten;
import de.passgenau.api.eingliederung.gespraech.EreignisErfassen;
import de.passgenau.api.eingliederung.integration.ArbeitsaufnahmeErfassen;
import de.passgenau.api.eingliederung.jugend.BildungslageErfassen;
import de.passgenau.api.eingliederung.kategorie.KategorieFestlegen;
import de.passgenau.api.eingliederung.termin.TerminVereinbaren;
import de.passgenau.api.eingliederung.termin.TerminVersaeumen;
import de.passgenau.api.eingliederung.termin.TerminWahrnehmen;
import de.passgenau.api.eingliederung.ueberleitung.FallUeberleiten;
import de.passgenau.api.eingliederung.vereinbarung.VereinbarungAuswerten;
import de.passgenau.api.eingliederung.vermerk.EinzelfallEntscheiden;
import de.passgenau.api.eingliederung.vermerk.MeldeversaeumnissePruefen;
import de.passgenau.api.eingliederung.vermerk.PerspektiveBeurteilen;
import de.passgenau.api.eingliederung.vermerk.SuchlaufDokumentieren;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.kategorie.Sperrereignis;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Einladung;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.vermerk.Suchlauf;
import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.rechnung.Fristenrechnung;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import de.passgenau.api.fristen.regelwerk.lesen.Regelwerkwahl;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cases that somebody works on by the acts of the process, and what becomes due in them. */
class GanzerFallTests {

    private static final Regelwerk UCKERMARK = regelwerk("uckermark");
    private static final String GEBOREN = "1990-05-04";

    @Test
    @DisplayName("F-01 after the Bewilligung the Erstgespräch is due, and a talk of that kind is what was asked for")
    void asksForTheErstgespraech() {
        var fall = Fallarbeit.am("2026-05-04")
                .tut(Taten.einstiegsberatung("2026-05-04", Kundenkategorie.C),
                        new EreignisErfassen(Ereignis.Art.BEWILLIGUNG, Taten.tag("2026-05-04"), null, null));

        assertThat(fristen(fall, "F-01")).containsExactly("2026-05-19 OFFEN");
        fall.dann("2026-05-18").tut(Taten.kontakt(Kontakt.Art.ERSTGESPRAECH, "2026-05-18"));
        assertThat(fristen(fall, "F-01")).containsExactly("2026-05-19 ERLEDIGT");
    }

    @Test
    @DisplayName("F-01 benefits are granted by the letter, even if for days before, and begin on their first day")
    void countsFromTheLetter() {
        var rueckwirkend = Fallarbeit.am("2026-11-16")
                .tut(new EreignisErfassen(Ereignis.Art.BEWILLIGUNG, Taten.tag("2026-11-01"), null,
                        Taten.tag("2026-11-16")));
        var imVoraus = Fallarbeit.am("2026-11-02")
                .tut(new EreignisErfassen(Ereignis.Art.BEWILLIGUNG, Taten.tag("2026-11-02"), null,
                        Taten.tag("2026-10-20")));

        assertThat(fristen(rueckwirkend, "F-01")).containsExactly("2026-11-30 OFFEN");
        assertThat(fristen(imVoraus, "F-01")).containsExactly("2026-11-16 OFFEN");
    }

    @Test
    @DisplayName("K-03 in X the case is looked at again after 6 months, in Y before what blocks placement ends")
    void looksAgain() {
        var fall = Fallarbeit.am("2026-01-12").tut(Taten.einstiegsberatung("2026-01-12", Kundenkategorie.X));
        assertThat(fristen(fall, "K-03.XZ")).containsExactly("2026-07-10 OFFEN");

        fall.dann("2026-02-02")
                .tut(new KategorieFestlegen(Kundenkategorie.Y, Taten.tag("2026-02-02"), "Elternzeit.",
                        new Sperrereignis(Sperrereignis.Art.ELTERNZEIT, Taten.tag("2026-10-31"))));
        assertThat(fristen(fall, "K-03.XZ")).containsExactly("2026-07-10 ERLEDIGT");
        assertThat(fristen(fall, "K-03.Y")).containsExactly("2026-07-31 OFFEN");
        fall.dann("2026-07-20").tut(Taten.folgegespraech("2026-07-20"));
        assertThat(fristen(fall, "K-03.Y")).contains("2026-07-31 ERLEDIGT");
    }

    @Test
    @DisplayName("V-02 the agreement is evaluated by its last day, in a talk")
    void evaluatesTheAgreement() {
        var fall = Fallarbeit.am("2026-01-12")
                .tut(Taten.einstiegsberatung("2026-01-12", Kundenkategorie.C),
                        Taten.vereinbarung("2026-01-12", "2026-07-10"));
        assertThat(fristen(fall, "V-02.KOOPERATIONSPLAN")).containsExactly("2026-07-10 OFFEN");
        assertThat(fristen(fall, "V-04.KOMPLEX")).containsExactly("2026-07-10 OFFEN");

        fall.dann("2026-07-06").tut(Taten.folgegespraech("2026-07-06"));
        fall.tut(new VereinbarungAuswerten(fall.letzte(Vereinbarung.class), fall.letzte(Kontakt.class), "Erreicht."));
        assertThat(fristen(fall, "V-02.KOOPERATIONSPLAN")).as("it ended with its evaluation")
                .containsExactly("2026-07-06 ERLEDIGT");
        assertThat(fristen(fall, "V-04.KOMPLEX")).contains("2026-07-06 ERLEDIGT");
    }

    @Test
    @DisplayName("V-04, X-06 an A customer is spoken with every month and gets a search every week")
    void speaksAndSearches() {
        var fall = Fallarbeit.am("2026-01-12").tut(Taten.einstiegsberatung("2026-01-12", Kundenkategorie.A));
        assertThat(fristen(fall, "V-04.A")).containsExactly("2026-02-12 OFFEN");
        assertThat(fristen(fall, "X-06")).containsExactly("2026-01-19 OFFEN");

        fall.dann("2026-01-16")
                .tut(new SuchlaufDokumentieren(Suchlauf.Ziel.STELLEN, Taten.tag("2026-01-16"), 4, null));
        assertThat(fristen(fall, "X-06")).containsExactly("2026-01-19 ERLEDIGT", "2026-01-23 OFFEN");
        fall.dann("2026-02-05").tut(Taten.folgegespraech("2026-02-05"));
        assertThat(fristen(fall, "V-04.A")).containsExactly("2026-02-12 ERLEDIGT", "2026-03-05 OFFEN");
        assertThat(fristen(fall, "X-06")).contains("2026-01-23 UEBERFAELLIG");
    }

    @Test
    @DisplayName("T-01, T-02, T-03 the FM arbeitsmarktnah invites, speaks, and judges every 6 months whether he keeps the case")
    void judgesWhoKeepsTheCase() {
        var fall = Fallarbeit.am("2026-03-02")
                .tut(Taten.einstiegsberatung("2026-03-02", Kundenkategorie.A),
                        uebergabe(Fallmanagerart.ARBEITSMARKTNAH, null));
        assertThat(fristen(fall, "T-01.EINLADUNG")).containsExactly("2026-03-09 OFFEN");
        fall.tut(new TerminVereinbaren(Termin.Art.UEBERNAHME, Taten.tag("2026-03-12").atTime(9, 0), "Zimmer 7",
                new Einladung(Taten.tag("2026-03-02"), Kontakt.Weg.SCHRIFTLICH, true)));
        assertThat(fristen(fall, "T-01.EINLADUNG")).containsExactly("2026-03-09 ERLEDIGT");
        fall.dann("2026-03-12").tut(Taten.kontakt(Kontakt.Art.SONSTIGER, "2026-03-12"));
        fall.tut(new TerminWahrnehmen(fall.letzte(Termin.class), fall.letzte(Kontakt.class)));
        assertThat(fristen(fall, "T-01.TERMIN")).containsExactly("2026-03-16 ERLEDIGT");
        assertThat(fristen(fall, "T-02")).containsExactly("2026-09-02 OFFEN");

        fall.dann("2026-08-24").tut(entscheidung("2026-08-24"));
        assertThat(fristen(fall, "T-02")).containsExactly("2026-09-02 ERLEDIGT", "2027-02-24 OFFEN");
        fall.dann("2027-02-25");
        assertThat(fristen(fall, "T-02")).contains("2027-02-24 UEBERFAELLIG");
        fall.tut(uebergabe(Fallmanagerart.ARBEITSMARKTFERN, null));
        assertThat(fristen(fall, "T-02")).containsExactly("2026-09-02 ERLEDIGT", "2027-02-24 ERFUELLT_VERSPAETET");
    }

    @Test
    @DisplayName("T-04 at 25 the case is handed over with a protocol")
    void handsOverAtTwentyFive() {
        var fall = Fallarbeit.mit(Fallarbeit.geboren("2001-06-10"), "2026-01-12")
                .tut(Taten.einstiegsberatung("2026-01-12", Fallmanagerart.U25, Kundenkategorie.C));
        assertThat(fristen(fall, "T-04", "2001-06-10")).containsExactly("2026-06-10 OFFEN");

        fall.dann("2026-06-12").tut(uebergabe(Fallmanagerart.ARBEITSMARKTFERN, "Alles besprochen."));
        assertThat(fristen(fall, "T-04", "2001-06-10")).containsExactly("2026-06-10 ERFUELLT_VERSPAETET");
    }

    @Test
    @DisplayName("T-05 the Arbeitsbündnis is made before training and further training end")
    void bindsTheEmployerService() {
        var fall = Fallarbeit.am("2026-01-12")
                .tut(Taten.einstiegsberatung("2026-01-12", Kundenkategorie.C), mitEnde(
                        Ereignis.Art.AUSBILDUNG_AUSSERBETRIEBLICH, "2026-08-31"),
                        mitEnde(Ereignis.Art.WEITERBILDUNG_MIT_ABSCHLUSS, "2026-10-30"));
        assertThat(fristen(fall, "T-05.AUSBILDUNG")).containsExactly("2026-05-29 OFFEN");
        assertThat(fristen(fall, "T-05.WEITERBILDUNG")).containsExactly("2026-08-28 OFFEN");

        fall.dann("2026-05-20").tut(Taten.kontakt(Kontakt.Art.ARBEITSBUENDNIS, "2026-05-20"));
        assertThat(fristen(fall, "T-05.AUSBILDUNG")).containsExactly("2026-05-29 ERLEDIGT");
    }

    @Test
    @DisplayName("U-02, U-03 a pupil who is ready becomes a seeker before school ends, and is signed off in the end")
    void leadsFromSchoolToTraining() {
        var geboren = "2010-02-01";
        var fall = Fallarbeit.mit(Fallarbeit.geboren(geboren), "2026-01-12")
                .tut(Taten.zielgruppe(Zielgruppe.SCHUELER, "2026-01-12"),
                        new BildungslageErfassen(null, Taten.tag("2026-07-08"), true, Taten.tag("2026-09-01"), null),
                        Taten.einstiegsberatung("2026-01-12", Fallmanagerart.BERUFSBERATER, Kundenkategorie.C));
        assertThat(fristen(fall, "U-02.SUCHE", geboren)).containsExactly("2026-01-08 UEBERFAELLIG");
        assertThat(fristen(fall, "U-02.WECHSEL", geboren)).containsExactly("2026-09-30 OFFEN");

        fall.dann("2026-01-13").tut(Taten.zielgruppe(Zielgruppe.AUSBILDUNGSSUCHENDE, "2026-01-13"));
        assertThat(fristen(fall, "U-02.SUCHE", geboren)).containsExactly("2026-01-08 ERFUELLT_VERSPAETET");
        assertThat(fristen(fall, "U-03", geboren)).containsExactly("2028-01-31 OFFEN");
        fall.dann("2026-09-21").tut(uebergabe(Fallmanagerart.U25, null));
        assertThat(fristen(fall, "U-02.WECHSEL", geboren)).containsExactly("2026-09-30 ERLEDIGT");
    }

    @Test
    @DisplayName("U-04 an Absolvent without work changes after 6 months, and after 24 his prospect is judged")
    void judgesTheProspect() {
        var geboren = "2004-02-01";
        var fall = Fallarbeit.mit(Fallarbeit.geboren(geboren), "2025-07-21")
                .tut(new BildungslageErfassen(null, null, null, null, Taten.tag("2025-07-18")),
                        Taten.zielgruppe(Zielgruppe.AUSBILDUNGSABSOLVENTEN, "2025-07-21"));
        assertThat(fristen(fall, "U-04.ABSOLVENT", geboren)).containsExactly("2026-01-19 OFFEN");
        fall.dann("2026-01-15").tut(Taten.zielgruppe(Zielgruppe.VERMITTLUNGSKUNDEN, "2026-01-15"));
        assertThat(fristen(fall, "U-04.ABSOLVENT", geboren)).containsExactly("2026-01-19 ERLEDIGT");

        assertThat(fristen(fall, "U-04.VERMITTLUNG", geboren)).containsExactly("2027-07-19 OFFEN");
        fall.dann("2027-07-05").tut(new PerspektiveBeurteilen(fall.heute(), "Probearbeit ist vereinbart."));
        assertThat(fristen(fall, "U-04.VERMITTLUNG", geboren)).containsExactly("2027-07-19 ERLEDIGT");
    }

    @Test
    @DisplayName("U-04 work ends what was due")
    void forgetsWhoWorks() {
        var geboren = "2004-02-01";
        var fall = Fallarbeit.mit(Fallarbeit.geboren(geboren), "2025-07-21")
                .tut(new BildungslageErfassen(null, null, null, null, Taten.tag("2025-07-18")),
                        Taten.zielgruppe(Zielgruppe.AUSBILDUNGSABSOLVENTEN, "2025-07-21"))
                .dann("2025-09-01")
                .tut(new ArbeitsaufnahmeErfassen(Taten.tag("2025-09-01"), Integration.Art.BESCHAEFTIGUNG,
                        Integration.Weg.EIGENE_SUCHE, null));

        assertThat(fristen(fall, "U-04.ABSOLVENT", geboren)).containsExactly("2026-01-19 ENTFALLEN");
    }

    @Test
    @DisplayName("L-02 the check after the third missed appointment is a fact that the rule can count on")
    void checksMissedAppointments() {
        var fall = Fallarbeit.am("2026-07-06").tut(Taten.einstiegsberatung("2026-07-06", Kundenkategorie.C));
        for (var tag : List.of("2026-07-20", "2026-08-03", "2026-08-17")) {
            fall.tut(new TerminVereinbaren(Termin.Art.FOLGEGESPRAECH, Taten.tag(tag).atTime(9, 0), "Zimmer 7",
                    new Einladung(fall.heute(), Kontakt.Weg.SCHRIFTLICH, true)));
            fall.dann(tag).tut(new TerminVersaeumen(fall.letzte(Termin.class), null));
        }
        assertThat(fristen(scharf(), fall, "L-02", GEBOREN)).containsExactly("2026-08-24 BALD");

        fall.dann("2026-08-20").tut(new MeldeversaeumnissePruefen(fall.heute(), "Weitergegeben."));
        assertThat(fristen(scharf(), fall, "L-02", GEBOREN)).containsExactly("2026-08-24 ERLEDIGT");
    }

    @Test
    @DisplayName("P-07 in Hamm the profile is due after 6 and the plan after 8 weeks, and what is recorded fulfils it")
    void profilesSoonInHamm() {
        var hamm = regelwerk("hamm");
        var fall = Fallarbeit.am("2026-03-02")
                .tut(new EreignisErfassen(Ereignis.Art.ANTRAG_VOLLSTAENDIG, Taten.tag("2026-03-02"), null, null));
        assertThat(fristen(hamm, fall, "P-07.PROFILING", GEBOREN)).containsExactly("2026-04-13 OFFEN");
        assertThat(fristen(hamm, fall, "P-07.PLAN", GEBOREN)).containsExactly("2026-04-27 OFFEN");

        fall.dann("2026-04-10").tut(Taten.profil("2026-04-10"));
        assertThat(fristen(hamm, fall, "P-07.PROFILING", GEBOREN)).containsExactly("2026-04-13 ERLEDIGT");
    }

    private static FallUeberleiten uebergabe(Fallmanagerart an, @Nullable String protokoll) {
        return new FallUeberleiten(an, "berta", "So vereinbart.", protokoll, List.of(), null);
    }

    private static EinzelfallEntscheiden entscheidung(String tag) {
        return new EinzelfallEntscheiden(Taten.tag(tag), "Zwei Vorstellungsgespräche stehen an.");
    }

    private static EreignisErfassen mitEnde(Ereignis.Art art, String bis) {
        return new EreignisErfassen(art, Taten.tag("2026-01-12"), Taten.tag(bis), null);
    }

    private static List<String> fristen(Fallarbeit fall, String regel) {
        return fristen(fall, regel, GEBOREN);
    }

    private static List<String> fristen(Fallarbeit fall, String regel, String geboren) {
        return fristen(UCKERMARK, fall, regel, geboren);
    }

    /** Each as "due day state", as of the day on which the case stands. */
    private static List<String> fristen(Regelwerk regelwerk, Fallarbeit fall, String regel, String geboren) {
        var lage = Falldeutung.lage("F1", Taten.tag(geboren), fall.heute(), fall.voll());
        return new Fristenrechnung(regelwerk, Kalender.fuer(regelwerk.land())).fristen(lage, fall.heute())
                .stream()
                .filter(frist -> frist.regel().id().equals(regel))
                .map(frist -> frist.faellig() + " " + frist.zustand())
                .toList();
    }

    /** Of a Jobcenter that works by the rules of the 13th amendment. */
    private static Regelwerk scharf() {
        return new Regelwerk(UCKERMARK.name(), UCKERMARK.titel(), UCKERMARK.fassung(), UCKERMARK.stand(),
                UCKERMARK.land(), UCKERMARK.schluessel(),
                UCKERMARK.regeln().stream().map(GanzerFallTests::aktiv).toList(), List.of());
    }

    private static Regel aktiv(Regel regel) {
        return new Regel(regel.id(), regel.titel(), regel.titelEnglisch(), regel.bereich(), regel.kapitel(),
                regel.art(), regel.ausloeser(), regel.bedingung(), regel.frist(), regel.spaetestens(),
                regel.aufschub(), regel.erfuelltDurch(), regel.endetMit(), regel.bald(), regel.vorlauf(),
                regel.geltung(), true);
    }

    private static Regelwerk regelwerk(String name) {
        try {
            return Regelwerkwahl.lies(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
