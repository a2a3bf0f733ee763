package de.passgenau.matching.bewertung.stelle;

import static de.passgenau.matching.bewertung.stelle.Menschen.STICHTAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Ausschluss;
import de.passgenau.matching.bewertung.Befund;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Bewertung.Ausgeschlossen;
import de.passgenau.matching.bewertung.Bewertung.Passend;
import de.passgenau.matching.bewertung.Erfuellung;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Gewichte.Verschiebung;
import de.passgenau.matching.bewertung.Kilometer;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StellenbewertungTests {

    private static final double GRAD_JE_KM = 1 / 111.195;

    @Test
    @DisplayName("X-03 every criterion of a hit has its points and a sentence, and the points add up")
    void givesEachCriterionItsPointsAndASentence() {
        var passend = passend(Menschen.lagerist(), Angebote.lagerfachkraft());

        assertThat(passend.befunde()).extracting(Befund::kriterium).doesNotHaveDuplicates().hasSize(10);
        assertThat(passend.befunde()).allSatisfy(befund -> assertThat(befund.begruendung()).isNotBlank());
        assertThat(passend.punkte()).isEqualTo(passend.befunde().stream().mapToInt(Befund::punkte).sum())
                .isGreaterThan(95);
        assertThat(passend.befunde().stream().mapToInt(Befund::maxPunkte).sum()).isEqualTo(100);
    }

    @Test
    void tellsWhichOccupationStandsForWhich() {
        assertThat(beruf(passend(Menschen.lagerist(), Angebote.lagerhelfer())).begruendung())
                .isEqualTo("„Lagerhelfer“ statt „Fachkraft für Lagerlogistik“ (Zielberuf): dieselbe Berufsuntergruppe, "
                        + "eine Stufe darunter: 27 von 45");
        assertThat(beruf(passend(Menschen.lagerist(), Angebote.lagerfachkraft())).begruendung())
                .contains("ist der Beruf, der gesucht wird");
    }

    @Test
    @DisplayName("X-02 the Zielberuf counts more than an Alternative, a level above is not the same as one below")
    void prefersTheZielberufAndJudgesLevels() {
        var ziel = beruf(passend(Menschen.lagerist(), Angebote.lagerfachkraft())).punkte();
        var alternative = beruf(passend(Menschen.lagerist(),
                Angebote.lagerfachkraft().als("Staplerfahrer", "52531", Anforderungsniveau.HELFER))).punkte();
        var darunter = beruf(passend(Menschen.lagerist(), Angebote.lagerhelfer())).punkte();
        var darueber = beruf(passend(helfer(), Angebote.lagerfachkraft())).punkte();

        assertThat(ziel).isGreaterThan(alternative);
        assertThat(alternative).isGreaterThan(darunter);
        assertThat(darueber).isBetween(darunter + 1, ziel - 1);
    }

    @Test
    void acceptsALowerLevelThatWasWished() {
        var wunsch = List.of(new Berufswunsch("Lagerhelfer", List.of("51311")));

        assertThat(beruf(passend(Menschen.lagerist().mitWuenschen(wunsch, Anforderungsniveau.FACHKRAFT),
                Angebote.lagerhelfer())).punkte()).isEqualTo(45);
    }

    @Test
    void readsNoLowerLevelFromAFieldThatNamesNone() {
        var lager = List.of(new Berufswunsch("Lager", List.of("51311", "51312")));
        var fachkraft = Menschen.lagerist().mitWuenschen(lager, Anforderungsniveau.FACHKRAFT);
        var helfer = Menschen.lagerist().mitWuenschen(lager, Anforderungsniveau.HELFER);

        assertThat(beruf(passend(fachkraft, Angebote.lagerfachkraft())).punkte()).isEqualTo(45);
        assertThat(beruf(passend(fachkraft, Angebote.lagerhelfer())).punkte()).isLessThan(30);
        assertThat(beruf(passend(helfer, Angebote.lagerhelfer())).punkte()).isEqualTo(45);
    }

    @Test
    void asksWhereNobodyKnowsTheOccupation() {
        var ohneBeruf = Menschen.lagerist()
                .mitWuenschen(List.of(new Berufswunsch("irgendwas", List.of())), null);

        var befund = beruf(passend(ohneBeruf, Angebote.lagerfachkraft()));

        assertThat(befund.erfuellung()).isEqualTo(Erfuellung.UNBEKANNT);
        assertThat(befund.punkte()).isZero();
        assertThat(befund.frage()).isEqualTo("Welcher Beruf ist mit „irgendwas“ gemeint?");
        assertThat(beruf(passend(Menschen.lagerist().mitWuenschen(List.of(), null), Angebote.lagerfachkraft())).frage())
                .isEqualTo("Welcher Beruf wird gesucht?");
    }

    @Test
    @DisplayName("N-03 work that anybody can learn is worth as much where nobody knows the occupation, on either side")
    void countsWorkThatIsLearntOnTheJobWhateverItIs() {
        var fremd = Angebote.lagerfachkraft().als("Küchenhilfe", "29301", Anforderungsniveau.HELFER);
        var unbekannt = Angebote.lagerfachkraft().als("Schnuffeltuch", null, Anforderungsniveau.HELFER);
        var ohneWunsch = Menschen.lagerist().mitWuenschen(List.of(), Anforderungsniveau.HELFER);
        var unlesbar = Menschen.lagerist()
                .mitWuenschen(List.of(new Berufswunsch("irgendwas", List.of())), Anforderungsniveau.HELFER);

        int angelernt = beruf(passend(helfer(), fremd)).punkte();

        assertThat(angelernt).isEqualTo(18);
        assertThat(beruf(passend(helfer(), unbekannt))).satisfies(befund -> {
            assertThat(befund.punkte()).isEqualTo(angelernt);
            assertThat(befund.erfuellung()).isEqualTo(Erfuellung.UNBEKANNT);
            assertThat(befund.begruendung())
                    .isEqualTo("Zu „Schnuffeltuch“ ist kein Beruf bekannt; die Arbeit wird angelernt: 18 von 45");
        });
        assertThat(beruf(passend(ohneWunsch, fremd)).punkte()).isEqualTo(angelernt);
        assertThat(beruf(passend(unlesbar, fremd)).begruendung()).isEqualTo(
                "Was mit dem Wunsch „irgendwas“ gemeint ist, ist nicht bekannt; die Arbeit wird angelernt: 18 von 45");
    }

    @Test
    void saysByHowLittleAPlaceLiesBeyondTheRadius() {
        assertThat(Kilometer.angabe(35_040, 35)).isEqualTo("35,1 km");
        assertThat(Kilometer.angabe(34_960, 35)).isEqualTo("35 km");
        assertThat(Kilometer.angabe(35_500, 35)).isEqualTo("36 km");
        assertThat(Kilometer.angabe(35_040, null)).isEqualTo("35 km");
    }

    @ParameterizedTest
    @CsvSource({"true,39,true", "true,79,true", "true,81,false", "false,39,true", "false,44,true", "false,46,false"})
    void limitsTheWayByCarAndWithout(boolean pkw, int km, boolean moeglich) {
        var stelle = Angebote.lagerfachkraft().in(entfernt(km), null);

        var bewertung = bewerte(Menschen.lagerist().mitWeg(pkw, 40), stelle);

        assertThat(bewertung instanceof Passend).isEqualTo(moeglich);
        assertThat(ausschluesse(bewertung)).allMatch(grund -> grund.kriterium() == Kriterium.REGION);
    }

    @Test
    void isNeverWorthMoreFartherAway() {
        int bisher = Integer.MAX_VALUE;
        for (int km = 0; km <= 80; km++) {
            int punkte = passend(Menschen.lagerist(), Angebote.lagerfachkraft().in(entfernt(km), null)).punkte();
            assertThat(punkte).isLessThanOrEqualTo(bisher);
            bisher = punkte;
        }
    }

    @Test
    void ignoresThePlaceOfWorkFromHome() {
        var daheim = Angebote.lagerfachkraft()
                .in(new Punkt(48.1, 11.5), null)
                .mitArt(Stellenart.ARBEIT, Set.of(Stellenmerkmal.HOMEOFFICE));

        assertThat(befund(passend(Menschen.lagerist(), daheim), Kriterium.REGION).punkte()).isEqualTo(6);
    }

    @Test
    void asksForTheCarOnlyWhereItMatters() {
        var person = Menschen.lagerist().mitWeg(null, 40);

        assertThat(befund(passend(person, Angebote.lagerfachkraft().in(entfernt(60), null)), Kriterium.REGION).frage())
                .isEqualTo("Steht ein Auto zur Verfügung?");
        assertThat(befund(passend(person, Angebote.lagerfachkraft().in(entfernt(20), null)), Kriterium.REGION).frage())
                .isEmpty();
        assertThat(bewerte(person, Angebote.lagerfachkraft().in(entfernt(90), null)))
                .isInstanceOf(Ausgeschlossen.class);
    }

    @ParameterizedTest
    @EnumSource(Arbeitslage.class)
    @DisplayName("X-04 open childcare clashes with shifts, nights and weekends, solved childcare never")
    void excludesUnusualHoursWhileChildcareIsOpen(Arbeitslage lage) {
        var stelle = Angebote.lagerfachkraft().mitZeiten(Set.of(Umfang.VOLLZEIT), Set.of(lage));
        var person = Menschen.lagerist().mitLagen(EnumSet.allOf(Arbeitslage.class));

        assertThat(ausschluesse(bewerte(person.mitBetreuungsluecke(), stelle)))
                .extracting(Ausschluss::kriterium)
                .containsExactly(Kriterium.ARBEITSLAGE);
        assertThat(bewerte(person, stelle)).isInstanceOf(Passend.class);
    }

    @Test
    void refusesNightsThatWereNotAgreedOnButOnlyMarksShiftsDown() {
        var person = Menschen.lagerist().mitLagen(Set.of());
        var nachts = Angebote.lagerfachkraft().mitZeiten(Set.of(Umfang.VOLLZEIT), Set.of(Arbeitslage.NACHT));

        assertThat(bewerte(person, nachts)).isInstanceOf(Ausgeschlossen.class);
        assertThat(befund(passend(person, Angebote.lagerfachkraft()), Kriterium.ARBEITSLAGE).punkte()).isZero();
        assertThat(befund(passend(person.mitLagen(null), nachts), Kriterium.ARBEITSLAGE).erfuellung())
                .isEqualTo(Erfuellung.UNBEKANNT);
    }

    @Test
    void excludesMoreWorkThanTheMostThatIsWished() {
        var teilzeit = Menschen.lagerist()
                .mitUmfang(Set.of(Umfang.MINIJOB, Umfang.TEILZEIT),
                        Ausbildungsinteresse.KEINES, Set.of("STAPLERSCHEIN"));

        assertThat(bewerte(teilzeit, Angebote.lagerfachkraft())).isInstanceOf(Ausgeschlossen.class);
        assertThat(bewerte(Menschen.lagerist(),
                Angebote.lagerfachkraft().mitZeiten(Set.of(Umfang.TEILZEIT), Set.of()))).isInstanceOf(Passend.class);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-04,true", "2027-02-15,true", "2027-02-16,false", "2020-01-01,true"})
    void waitsFortyTwoDaysAtMost(java.time.LocalDate verfuegbar, boolean moeglich) {
        assertThat(bewerte(Menschen.lagerist().ab(verfuegbar, Sprachniveau.C2, null),
                Angebote.lagerfachkraft()) instanceof Passend).isEqualTo(moeglich);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-05,1 Tag später", "2027-01-06,2 Tage später"})
    void countsOneDayAsOne(java.time.LocalDate verfuegbar, String spaeter) {
        var passend = passend(Menschen.lagerist().ab(verfuegbar, Sprachniveau.C2, null), Angebote.lagerfachkraft());

        assertThat(befund(passend, Kriterium.VERFUEGBARKEIT).begruendung()).contains(": " + spaeter);
    }

    @Test
    void namesEveryReasonThatExcludes() {
        var person = Menschen.lagerist()
                .mitGrenzen(Set.of(Funktionsgrenze.KEIN_SCHWERES_HEBEN, Funktionsgrenze.KEINE_SCHICHTARBEIT))
                .ab(STICHTAG, Sprachniveau.A2, null)
                .mitUmfang(Set.of(Umfang.MINIJOB), Ausbildungsinteresse.KEINES, Set.of());
        var stelle = Angebote.lagerfachkraft().in(entfernt(100), Sprachniveau.B1);

        assertThat(ausschluesse(bewerte(person, stelle))).extracting(Ausschluss::kriterium)
                .containsExactlyInAnyOrder(Kriterium.GESUNDHEIT,
                        Kriterium.ARBEITSLAGE,
                        Kriterium.SPRACHE,
                        Kriterium.ARBEITSZEIT,
                        Kriterium.KENNTNISSE,
                        Kriterium.REGION);
    }

    @ParameterizedTest
    @EnumSource(Stellenart.class)
    @DisplayName("U-05 under 18 years only training places, on the birthday everything")
    void opensOrdinaryWorkOnTheEighteenthBirthday(Stellenart art) {
        var stelle = Angebote.lagerfachkraft().mitArt(art, Set.of());
        var vorher = ungelernt().ab(STICHTAG, Sprachniveau.C2, STICHTAG.plusDays(1));
        var amTag = ungelernt().ab(STICHTAG, Sprachniveau.C2, STICHTAG);

        assertThat(bewerte(vorher, stelle) instanceof Passend).isEqualTo(art.istFuerJugendliche());
        assertThat(bewerte(amTag, stelle)).isInstanceOf(Passend.class);
    }

    @Test
    void sparesWhoIsFarFromWork() {
        var nichtSchonend = Angebote.lagerfachkraft();
        var schonend = nichtSchonend.mitArt(Stellenart.ARBEIT, Set.of(Stellenmerkmal.RUHIG));

        assertThat(tragfaehigkeit(Kundenkategorie.B, nichtSchonend)).isEqualTo(6);
        assertThat(tragfaehigkeit(Kundenkategorie.D, nichtSchonend)).isZero();
        assertThat(tragfaehigkeit(Kundenkategorie.D, schonend)).isEqualTo(6);
        assertThat(tragfaehigkeit(Kundenkategorie.E, schonend)).isBetween(1, 5);
    }

    @Test
    void leadsWhoWantsATrainingToTrainingPlaces() {
        var lehrling = helfer().mitUmfang(Set.of(Umfang.VOLLZEIT), Ausbildungsinteresse.GEWUENSCHT,
                Set.of("STAPLERSCHEIN"));
        var lehre = Angebote.lagerfachkraft().mitArt(Stellenart.AUSBILDUNG, Set.of());
        var fremdeLehre = Angebote.lagerfachkraft()
                .als("Bäcker", "29222", Anforderungsniveau.FACHKRAFT)
                .mitArt(Stellenart.AUSBILDUNG, Set.of());

        assertThat(beruf(passend(lehrling, lehre)).punkte()).isGreaterThanOrEqualTo(39);
        assertThat(beruf(passend(lehrling, Angebote.lagerhelfer())).punkte())
                .isLessThan(beruf(passend(lehrling, lehre)).punkte());
        assertThat(beruf(passend(lehrling, fremdeLehre)).punkte()).isBetween(1, 25);
    }

    @ParameterizedTest
    @EnumSource(names = {"AUSBILDUNG", "EINSTIEGSQUALIFIZIERUNG"})
    @DisplayName("Training places go by wish and missing first training")
    void keepsTrainingPlacesForWhomeverTheyAreMeant(Stellenart art) {
        var platz = Angebote.lagerfachkraft().mitArt(art, Set.of());
        var mitWunsch = Menschen.lagerist()
                .mitUmfang(Set.of(Umfang.VOLLZEIT), Ausbildungsinteresse.GEWUENSCHT, Set.of("STAPLERSCHEIN"));

        assertThat(ausschluesse(bewerte(Menschen.lagerist(), platz))).extracting(Ausschluss::begruendung)
                .singleElement()
                .asString()
                .endsWith("kommt nicht in Frage: Eine berufliche Qualifikation ist da, und eine Ausbildung wird nicht "
                        + "gesucht");
        assertThat(bewerte(mitWunsch, platz)).isInstanceOf(Passend.class);
        assertThat(bewerte(ungelernt(), platz)).isInstanceOf(Passend.class);
        assertThat(bewerte(Menschen.lagerist(),
                platz.mitArt(art, Set.of(Stellenmerkmal.FUER_ERWACHSENE))) instanceof Passend)
                .isEqualTo(art == Stellenart.AUSBILDUNG);
    }

    @Test
    void namesWhatSparesAndNothingElse() {
        var person = Menschen.lagerist().inKategorie(Kundenkategorie.D);
        var kurz = Angebote.lagerfachkraft().mitZeiten(Set.of(Umfang.VOLLZEIT, Umfang.TEILZEIT), Set.of());
        var teilzeit = person.mitUmfang(Set.of(Umfang.VOLLZEIT, Umfang.TEILZEIT), Ausbildungsinteresse.KEINES,
                Set.of("STAPLERSCHEIN"));
        var ruhig = kurz.mitArt(Stellenart.ARBEIT, Set.of(Stellenmerkmal.RUHIG));

        assertThat(satz(person, kurz)).endsWith("die Stelle nimmt darauf keine besondere Rücksicht: 0 von 6");
        assertThat(satz(teilzeit, kurz)).endsWith("die Stelle schont: Teilzeit: 6 von 6");
        assertThat(satz(teilzeit, ruhig)).endsWith("die Stelle schont: Teilzeit, ruhige Arbeit: 6 von 6");
        assertThat(satz(person, ruhig)).endsWith("die Stelle schont: ruhige Arbeit: 6 von 6");
    }

    private static String satz(Menschen person, Angebote angebot) {
        return befund(passend(person, angebot), Kriterium.TRAGFAEHIGKEIT).begruendung();
    }

    @Test
    void callsTheWishedOccupationByTheNameOfTheWish() {
        var angebot = Angebote.lagerfachkraft().als("Logistiker", "51312", Anforderungsniveau.FACHKRAFT);

        assertThat(beruf(passend(Menschen.lagerist(), angebot)).begruendung())
                .startsWith(
                        "„Logistiker“ gehört zur selben Berufsgattung wie „Fachkraft für Lagerlogistik“ (Zielberuf), heißt aber anders: 45");
    }

    @Test
    void takesOtherSpellingsOfATitleForTheSame() {
        var wunsch = List.of(new Berufswunsch("Verkäuferin", List.of("62102")));
        var angebot = Angebote.lagerfachkraft().als("Verkäufer/in (m/w/d)", "62102", Anforderungsniveau.FACHKRAFT);

        assertThat(beruf(passend(Menschen.lagerist().mitWuenschen(wunsch, Anforderungsniveau.FACHKRAFT), angebot))
                .begruendung()).isEqualTo(
                        "„Verkäufer/in (m/w/d)“ ist der Beruf, der gesucht wird (Zielberuf „Verkäuferin“): 45 von 45");
    }

    @Test
    @DisplayName("I-02 work that hardly anybody is called for never looks like a fitting offer, however near it is")
    void keepsWorkThatNobodyWantsFarBelowWhatFits() {
        var fitting = Gewichte.fuerMassnahmen().wert(Stellwert.PASSENDE_STELLE_AB);
        var person = Menschen.lagerist();
        var ruhig = Angebote.lagerfachkraft().mitZeiten(Set.of(Umfang.VOLLZEIT), Set.of());
        var fremd = ruhig.als("Bäcker", "29222", Anforderungsniveau.FACHKRAFT);
        var fremdAngelernt = ruhig.als("Küchenhilfe", "29301", Anforderungsniveau.HELFER);
        var minijob = ruhig.mitZeiten(Set.of(Umfang.MINIJOB), Set.of());

        assertThat(passend(person, ruhig).punkte()).isGreaterThanOrEqualTo(fitting);
        assertThat(passend(person, fremd).punkte()).isLessThanOrEqualTo(55);
        assertThat(passend(person, fremdAngelernt).punkte()).isBetween(passend(person, fremd).punkte() + 1, 62);
        assertThat(passend(helfer(), fremdAngelernt).punkte()).isLessThanOrEqualTo(fitting - 15);
        assertThat(passend(person, minijob).punkte()).isLessThan(fitting - 5);
        assertThat(passend(helfer(), fremdAngelernt.mitZeiten(Set.of(Umfang.MINIJOB), Set.of())).punkte())
                .isLessThanOrEqualTo(57);
    }

    @Test
    void shiftsWeightsOnlyWithinTheirLimits() {
        var gewichte = Gewichte.fuerStellen();

        assertThat(gewichte.verschoben(Map.of(Kriterium.BERUF, 49, Kriterium.REGION, 10)))
                .isInstanceOfSatisfying(Verschiebung.Verschoben.class, verschoben -> {
                    assertThat(verschoben.gewichte().punkte(Kriterium.BERUF)).isEqualTo(49);
                    assertThat(verschoben.gewichte().version()).startsWith(gewichte.version() + "+");
                });
        assertThat(gewichte.verschoben(Map.of(Kriterium.BERUF, 90, Kriterium.HEMMNISSE, 5)))
                .isInstanceOfSatisfying(Verschiebung.Abgelehnt.class,
                        abgelehnt -> assertThat(abgelehnt.gruende()).hasSize(3)
                                .anyMatch(grund -> grund.contains("nicht zwischen 30 und 60"))
                                .anyMatch(grund -> grund.contains("145 statt 100")));
    }

    @Test
    void refusesWeightsForTheSameReasonsInTheSameOrder() {
        var fremde = List.of(Kriterium.HEMMNISSE, Kriterium.ZIELGRUPPE, Kriterium.WEG, Kriterium.BEGINN,
                Kriterium.PLAETZE,
                Kriterium.WIEDERHOLUNG);
        var wunsch = new LinkedHashMap<Kriterium, Integer>();
        fremde.reversed().forEach(kriterium -> wunsch.put(kriterium, 5));

        assertThat(Gewichte.fuerStellen().verschoben(wunsch)).isEqualTo(new Verschiebung.Abgelehnt(
                fremde.stream().map(kriterium -> kriterium.bezeichnung() + " hat hier kein Gewicht").toList()));
    }

    @Test
    void keepsTheSharedWeightsAsTheyAre() {
        var gewichte = Gewichte.fuerStellen();

        assertThatThrownBy(() -> gewichte.gewichte().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(gewichte.verschoben(Map.of(Kriterium.BERUF, 49, Kriterium.REGION, 10)))
                .isInstanceOfSatisfying(Verschiebung.Verschoben.class,
                        hin -> assertThat(hin.gewichte().verschoben(Map.of(Kriterium.BERUF, 45, Kriterium.REGION, 14)))
                                .isEqualTo(new Verschiebung.Verschoben(gewichte)));
    }

    @Test
    void saysNothingOfHealthWhereHoursAreExcluded() {
        var person = Menschen.lagerist().mitGrenzen(Set.of(Funktionsgrenze.KEINE_SCHICHTARBEIT));

        assertThat(ausschluesse(bewerte(person, Angebote.lagerfachkraft()))).singleElement()
                .extracting(Ausschluss::begruendung)
                .isEqualTo("Verlangt ist Schichtarbeit, das ist ausgeschlossen");
    }

    private static int tragfaehigkeit(Kundenkategorie kategorie, Angebote angebot) {
        return befund(passend(Menschen.lagerist().inKategorie(kategorie), angebot), Kriterium.TRAGFAEHIGKEIT).punkte();
    }

    private static Menschen ungelernt() {
        return Menschen.lagerist().mitWuenschen(Menschen.lagerist().arbeit().wuensche(), Anforderungsniveau.HELFER);
    }

    private static Menschen helfer() {
        return Menschen.lagerist()
                .mitWuenschen(List.of(new Berufswunsch("Lagerhelfer", List.of("51311"))), Anforderungsniveau.HELFER);
    }

    private static Punkt entfernt(int km) {
        return new Punkt(Menschen.SCHWEDT.breite() + km * GRAD_JE_KM, Menschen.SCHWEDT.laenge());
    }

    private static Bewertung bewerte(Menschen person, Angebote angebot) {
        return new Stellenbewertung(Gewichte.fuerStellen(), STICHTAG, Berufsnaehen.mitgeliefert(), code -> code)
                .bewerte(person.arbeit(), angebot.stelle());
    }

    private static Passend passend(Menschen person, Angebote angebot) {
        var bewertung = bewerte(person, angebot);
        assertThat(bewertung).isInstanceOf(Passend.class);
        return (Passend) bewertung;
    }

    private static List<Ausschluss> ausschluesse(Bewertung bewertung) {
        return bewertung instanceof Ausgeschlossen ausgeschlossen ? ausgeschlossen.gruende() : List.of();
    }

    private static Befund beruf(Passend passend) {
        return befund(passend, Kriterium.BERUF);
    }

    private static Befund befund(Passend passend, Kriterium kriterium) {
        return passend.befunde().stream().filter(befund -> befund.kriterium() == kriterium).findFirst().orElseThrow();
    }
}
