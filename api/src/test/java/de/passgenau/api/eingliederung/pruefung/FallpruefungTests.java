package de.passgenau.api.eingliederung.pruefung;

import static de.passgenau.api.eingliederung.Fallarbeit.geboren;
import static de.passgenau.api.eingliederung.Taten.LAGER;
import static de.passgenau.api.eingliederung.Taten.tag;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Standwechsel;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.plan.Auswertung;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Seite;
import de.passgenau.api.fall.plan.Unterschrift;
import de.passgenau.api.fall.plan.Unterschrift.Unterzeichner;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.plan.Vereinbarungsart;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.u25.Zielgruppenwechsel;
import de.passgenau.api.fall.verlauf.Belehrung;
import de.passgenau.api.fall.verlauf.Einstiegsberatung;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.fall.verlauf.Integrationsende;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Phasenwechsel;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Terminstand;
import de.passgenau.api.fall.verlauf.Terminwechsel;
import de.passgenau.api.fall.verlauf.Ueberleitung;
import de.passgenau.api.fall.vermerk.Einzelfallentscheidung;
import de.passgenau.api.fall.vermerk.Meldepruefung;
import de.passgenau.api.fall.vermerk.Perspektive;
import de.passgenau.api.fall.vermerk.Suchlauf;
import de.passgenau.api.security.Fallmanagerart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a valid case keeps is seen broken where somebody gets past the acts")
class FallpruefungTests {

    private static final LocalDate MAERZ = tag("2026-03-02");
    private static final LocalDate JUNI = tag("2026-06-02");

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02");
    private final AtomicInteger kennungen = new AtomicInteger();

    @Test
    void findsNothingInACaseThatIsNew() {
        assertThat(broken()).isEmpty();
    }

    @Test
    @DisplayName("P-04 Hemmnisse beside a Zielberuf, and states that follow each other")
    void seesHemmnisseInDisorder() {
        var schulden = new Hemmnis(kopf(), Hemmnisart.SCHULDEN, Ursachenort.PERSON, 1, "Zählt.", null);

        assertThat(broken(schulden)).containsExactly("berichtigung.zielberuf");
        assertThat(broken(profil(), schulden,
                new Standwechsel(kopf(), schulden.id(), Bearbeitungsstand.ERFOLGLOS_BEARBEITET, MAERZ, null)))
                .containsExactly("berichtigung.standfolge");
        assertThat(broken(new Standwechsel(kopf(), new EintragId("fremd"), Bearbeitungsstand.ERKANNT, MAERZ, null)))
                .containsExactly("berichtigung.verweis");
        assertThat(broken(profil(), schulden, schulden)).contains("berichtigung.doppelt");
    }

    @Test
    @DisplayName("K-03, K-04 Y without its event, and the way back from X without a Belehrung")
    void seesCategoriesInDisorder() {
        assertThat(broken(kategorie(Kundenkategorie.Y, MAERZ))).containsExactly("berichtigung.sperre");
        assertThat(broken(kategorie(Kundenkategorie.X, MAERZ), kategorie(Kundenkategorie.A, JUNI)))
                .containsExactly("berichtigung.belehrung");
        assertThat(broken(kategorie(Kundenkategorie.X, MAERZ), belehrung(JUNI), kategorie(Kundenkategorie.A, JUNI)))
                .isEmpty();
    }

    @Test
    @DisplayName("T-02, U-04, X-06, L-02 notes that have lost what they rest on")
    void seesNotesWithoutGround() {
        assertThat(broken(new Einzelfallentscheidung(kopf(), MAERZ, "Bleibt.")))
                .containsExactly("berichtigung.entscheidung");
        assertThat(broken(new Perspektive(kopf(), MAERZ, "Probearbeit."))).containsExactly("berichtigung.perspektive");
        assertThat(broken(new Suchlauf(kopf(), Suchlauf.Ziel.STELLEN, MAERZ, 2, null)))
                .containsExactly("berichtigung.suchlauf");
        assertThat(broken(profil(), new Suchlauf(kopf(), Suchlauf.Ziel.STELLEN, JUNI, 2, null))).isEmpty();
        assertThat(broken(new Meldepruefung(kopf(), MAERZ, "Weitergegeben.")))
                .containsExactly("berichtigung.meldepruefung");
    }

    @Test
    @DisplayName("V-01 to V-03 agreements that are incomplete, too long, without a guardian, or of the wrong law")
    void seesIncompleteAgreements() {
        assertThat(broken(mitEsb(vereinbarung(MAERZ, MAERZ.plusMonths(6), Unterzeichner.values())))).isEmpty();
        assertThat(broken(mitEsb(vereinbarung(MAERZ, MAERZ.plusMonths(7), Unterzeichner.values()))))
                .containsExactly("berichtigung.vereinbarung");
        assertThat(broken(mitEsb(vereinbarung(MAERZ, JUNI, Unterzeichner.KUNDE))))
                .containsExactly("berichtigung.vereinbarung");
        var jung = Fallarbeit.mit(geboren("2009-05-04"), "2026-03-02");
        assertThat(broken(jung,
                mitEsb(vereinbarung(MAERZ, JUNI, Unterzeichner.KUNDE, Unterzeichner.FALLMANAGEMENT))))
                .containsExactly("berichtigung.vereinbarung");
        var alt = new Vereinbarung(kopf(), Vereinbarungsart.EINGLIEDERUNGSVEREINBARUNG, MAERZ, JUNI, "Arbeit",
                Bereich.RAHMENBEDINGUNGEN, pflichten(), unterschriften(Unterzeichner.values()));
        assertThat(broken(mitEsb(alt))).containsExactly("berichtigung.vereinbarung");
    }

    @Test
    @DisplayName("V-02 two agreements at a time, two not evaluated, and an evaluation without its talk")
    void seesAgreementsBesideEachOther() {
        var eine = vereinbarung(MAERZ, JUNI, Unterzeichner.values());
        var andere = vereinbarung(MAERZ.plusDays(3), JUNI, Unterzeichner.values());
        var kurz = new Kontakt(kopf(), Kontakt.Art.SONSTIGER, Kontakt.Weg.TELEFON, JUNI, List.of(), "Kurz.", null);

        assertThat(broken(mitEsb(eine, andere))).containsExactly("berichtigung.ueberschneidung",
                "berichtigung.ueberschneidung", "berichtigung.unausgewertet");
        assertThat(broken(mitEsb(eine, kurz, new Auswertung(kopf(), eine.id(), JUNI, kurz.id(), "Erfüllt."))))
                .containsExactly("berichtigung.auswertung");
    }

    @Test
    @DisplayName("V-01, K-04 agreements before the Einstiegsberatung, with pupils, and in X")
    void seesAgreementsWhereThereMustBeNone() {
        var vereinbarung = vereinbarung(MAERZ, JUNI, Unterzeichner.values());

        assertThat(broken(vereinbarung)).containsExactly("berichtigung.ohne-einstiegsberatung");
        assertThat(broken(mitEsb(vereinbarung, kategorie(Kundenkategorie.X, MAERZ.plusDays(5)))))
                .containsExactly("berichtigung.xyz");
        assertThat(broken(Fallarbeit.mit(geboren("2005-05-04"), "2026-03-02"),
                mitEsb(vereinbarung, zielgruppe(Zielgruppe.SCHUELER, MAERZ)))).containsExactly("berichtigung.schueler");
    }

    @Test
    @DisplayName("E-01, E-02, E-06 Einstiegsberatungen too early, too young, or without profile, category and talk")
    void seesEinstiegsberatungenInDisorder() {
        assertThat(broken(new Einstiegsberatung(kopf(), MAERZ, false, Fallmanagerart.ARBEITSMARKTFERN)))
                .containsExactly("berichtigung.einstiegsberatung");
        assertThat(broken(mitEsb(esb(JUNI), gespraech(JUNI)))).containsExactly("berichtigung.neufall");
        assertThat(broken(mitEsb(esb(JUNI), gespraech(JUNI), Ereignis.von(kopf(), Ereignis.Art.ZUZUG, JUNI, null))))
                .isEmpty();
        assertThat(broken(Fallarbeit.mit(geboren("2011-03-03"), "2026-03-02"), mitEsb()))
                .containsExactly("berichtigung.einstiegsberatung");
    }

    @Test
    @DisplayName("U-01, E-08, T-04 target groups from 25 or twice in a row, and normal case work under 25")
    void seesTheYoungInDisorder() {
        var jung = Fallarbeit.mit(geboren("2005-05-04"), "2026-03-02");

        assertThat(broken(zielgruppe(Zielgruppe.SCHUELER, MAERZ))).containsExactly("berichtigung.zielgruppe");
        assertThat(broken(jung, zielgruppe(Zielgruppe.SCHUELER, MAERZ), zielgruppe(Zielgruppe.SCHUELER, JUNI)))
                .containsExactly("berichtigung.zielgruppe");
        assertThat(broken(jung, new Ueberleitung(kopf(), Fallmanagerart.U25, Fallmanagerart.ARBEITSMARKTNAH, "bert",
                MAERZ, "A-Kunde.", null, List.of(), null))).containsExactly("berichtigung.ueberleitung");
    }

    @Test
    @DisplayName("E-05 an appointment of which two things became, and one kept without a talk that day")
    void seesAppointmentsInDisorder() {
        var termin = new Termin(kopf(), Termin.Art.SONSTIGER, MAERZ.atTime(9, 0), "Schwedt", null);
        var versaeumt = new Terminstand.Versaeumt(null);
        var gespraech = gespraech(JUNI);

        assertThat(broken(termin, new Terminwechsel(kopf(), termin.id(), versaeumt),
                new Terminwechsel(kopf(), termin.id(), versaeumt))).containsExactly("berichtigung.termin");
        assertThat(broken(gespraech, termin,
                new Terminwechsel(kopf(), termin.id(), new Terminstand.Wahrgenommen(gespraech.id()))))
                .containsExactly("berichtigung.wahrgenommen");
    }

    @Test
    @DisplayName("C-01 a case opened while it is open, and things that end twice or before they begin")
    void seesEndsInDisorder() {
        var arbeit = new Integration(kopf(), JUNI, Integration.Art.MINIJOB, Integration.Weg.EIGENE_SUCHE, null);

        assertThat(broken(new Phasenwechsel(kopf(), MAERZ, null, "Wieder da."))).containsExactly("berichtigung.phasen");
        assertThat(broken(arbeit, new Integrationsende(kopf(), arbeit.id(), MAERZ, "Vorbei.")))
                .containsExactly("berichtigung.arbeitsende");
        assertThat(broken(arbeit, new Integrationsende(kopf(), arbeit.id(), JUNI, "Vorbei."),
                new Integrationsende(kopf(), arbeit.id(), JUNI, "Vorbei.")))
                .containsExactly("berichtigung.zweimal-beendet");
    }

    private List<String> broken(Eintrag... eintraege) {
        return broken(fall, eintraege);
    }

    private static List<String> broken(Fallarbeit wessen, Eintrag... eintraege) {
        var akte = wessen.voll();
        for (var eintrag : eintraege) {
            akte = akte.mit(eintrag);
        }
        return Fallpruefung.verstoesse(Lage.von(akte, wessen.dann("2026-12-01").umstaende()))
                .stream()
                .map(Verstoss::satz)
                .toList();
    }

    private Eintrag[] mitEsb(Eintrag... weitere) {
        return Stream.concat(Stream.of(profil(), kategorie(Kundenkategorie.C, MAERZ), gespraech(MAERZ), esb(MAERZ)),
                Stream.of(weitere)).toArray(Eintrag[]::new);
    }

    private Kopf kopf() {
        return Kopf.neu(new EintragId("x" + kennungen.incrementAndGet()), MAERZ, "anna");
    }

    private Profilfassung profil() {
        return new Profilfassung(kopf(), MAERZ, Profilangaben.mit(LAGER));
    }

    private Kategorieentscheidung kategorie(Kundenkategorie kategorie, LocalDate von) {
        return new Kategorieentscheidung(kopf(), kategorie, von, "So ist es.", null);
    }

    private Belehrung belehrung(LocalDate tag) {
        return new Belehrung(kopf(), tag, Belehrung.Umfang.VOLLSTAENDIG, Belehrung.Nachweis.ZUSTELLUNG, "Blatt 3");
    }

    private Kontakt gespraech(LocalDate tag) {
        return new Kontakt(kopf(), Kontakt.Art.EINSTIEGSBERATUNG, Kontakt.Weg.PERSOENLICH, tag, List.of(), "Gut.",
                null);
    }

    private Einstiegsberatung esb(LocalDate tag) {
        return new Einstiegsberatung(kopf(), tag, false, Fallmanagerart.ARBEITSMARKTFERN);
    }

    private Zielgruppenwechsel zielgruppe(Zielgruppe zielgruppe, LocalDate von) {
        return new Zielgruppenwechsel(kopf(), zielgruppe, von, "So ist es.");
    }

    private Vereinbarung vereinbarung(LocalDate am, LocalDate bis, Unterzeichner... unterzeichner) {
        return new Vereinbarung(kopf(), Vereinbarungsart.KOOPERATIONSPLAN, am, bis, "Arbeit",
                Bereich.RAHMENBEDINGUNGEN, pflichten(), unterschriften(unterzeichner));
    }

    private static List<Pflicht> pflichten() {
        return List.of(new Pflicht(Seite.KUNDE, "Bewirbt sich", JUNI), new Pflicht(Seite.JOBCENTER, "Hilft", JUNI));
    }

    private static List<Unterschrift> unterschriften(Unterzeichner... unterzeichner) {
        return Stream.of(unterzeichner).map(wer -> new Unterschrift(wer, MAERZ)).toList();
    }
}
