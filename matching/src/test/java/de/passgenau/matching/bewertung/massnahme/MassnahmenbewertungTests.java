package de.passgenau.matching.bewertung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.angebot.Massnahme.Staette;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.bewertung.Ausschluss;
import de.passgenau.matching.bewertung.Befund;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Bewertung.Ausgeschlossen;
import de.passgenau.matching.bewertung.Bewertung.Passend;
import de.passgenau.matching.bewertung.Erfuellung;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Gewichte.Gewicht;
import de.passgenau.matching.bewertung.Gewichte.Verschiebung;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Foerderprofil.FruehereMassnahme;
import de.passgenau.matching.profil.Geburtsangabe;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Regelbau;
import de.passgenau.matching.zulassung.Zulassungsregel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassnahmenbewertungTests {

    private static final LocalDate STICHTAG = LocalDate.of(2026, 12, 1);
    private static final Punkt PRENZLAU = new Punkt(53.3167, 13.8625);
    private static final Punkt SCHWEDT = new Punkt(53.0592, 14.2819);

    private static final Hemmnis SCHULDEN = offen(Hemmnisart.SCHULDEN, 2);
    private static final Hemmnis MOTIVATION = offen(Hemmnisart.MOTIVATION, 1);
    private static final Hemmnis SPRACHE = offen(Hemmnisart.SPRACHE, 3);

    @Test
    @DisplayName("X-05 the first open Hemmnis counts before the second, and that before the later ones")
    void ranksByTheOrderOfWork() {
        var person = mit(SCHULDEN, MOTIVATION, SPRACHE);

        assertThat(punkte(person, gegen(Hemmnisart.MOTIVATION))).isGreaterThan(punkte(person,
                gegen(Hemmnisart.SCHULDEN)));
        assertThat(punkte(person, gegen(Hemmnisart.SCHULDEN))).isGreaterThan(punkte(person,
                gegen(Hemmnisart.SPRACHE)));
        assertThat(punkte(person, gegen(Hemmnisart.SPRACHE))).isGreaterThan(punkte(person,
                gegen(Hemmnisart.HYGIENE)));
    }

    @Test
    @DisplayName("P-06 of equal priorities the area decides")
    void ordersEqualPrioritiesByArea() {
        var person = mit(offen(Hemmnisart.EDV_KENNTNISSE, 1), offen(Hemmnisart.MOTIVATION, 1),
                offen(Hemmnisart.BELASTBARKEIT, 1));

        assertThat(punkte(person, gegen(Hemmnisart.BELASTBARKEIT))).isGreaterThan(punkte(person,
                gegen(Hemmnisart.MOTIVATION)));
        assertThat(punkte(person, gegen(Hemmnisart.MOTIVATION))).isGreaterThan(punkte(person,
                gegen(Hemmnisart.EDV_KENNTNISSE)));
    }

    @Test
    @DisplayName("X-04 a solved Hemmnis counts nowhere")
    void forgetsSolvedHemmnisse() {
        var geloest = new Hemmnis(Hemmnisart.SUCHT, Hemmnisstand.ERFOLGREICH_ERLEDIGT, 1);

        var gesund = new Hemmnis(Hemmnisart.BELASTBARKEIT, Hemmnisstand.ERFOLGREICH_ERLEDIGT, 1);

        assertThat(gruende(mit(geloest, SCHULDEN), gegen(Hemmnisart.SUCHT))).extracting(Ausschluss::begruendung)
                .containsExactly("Berät nur zu Sucht, das ist hier kein offenes Hemmnis");
        assertThat(hemmnisse(mit(gesund), gegen(Hemmnisart.BELASTBARKEIT)).punkte()).isZero();
    }

    @Test
    @DisplayName("N-03 a counselling on private matters is for whom they are a matter; where nobody knows, it asks")
    void sendsNobodyToACounsellingForNothing() {
        var beratung = gegen(Hemmnisart.SCHULDEN);

        assertThat(gruende(mit(MOTIVATION), beratung)).extracting(Ausschluss::kriterium)
                .containsExactly(Kriterium.HEMMNISSE);
        assertThat(gruende(mit(MOTIVATION, SCHULDEN), beratung)).isEmpty();
        assertThat(gruende(mit(MOTIVATION), ziele(Hemmnisart.SCHULDEN, Hemmnisart.TAGESSTRUKTUR))).isEmpty();
        assertThat(gruende(mit(), beratung)).extracting(Ausschluss::begruendung)
                .containsExactly("Berät nur zu Schulden, das ist hier kein offenes Hemmnis");
        assertThat(hemmnisse(nieGefragt(), beratung).erfuellung()).isEqualTo(Erfuellung.UNBEKANNT);
        assertThat(hemmnisse(nieGefragt(), beratung).begruendung())
                .isEqualTo("Berät nur zu Schulden, darüber wurde noch nicht gesprochen: 0 von 65");
        assertThat(hemmnisse(nieGefragt(), beratung).frage()).isEqualTo("Ist das ein Thema: Schulden?");
    }

    @Test
    @DisplayName("X-03 every Hemmnis that it solves is named, and no more than three are asked for")
    void namesEachHemmnisThatItSolves() {
        var person = mit(SCHULDEN, MOTIVATION, SPRACHE);

        assertThat(hemmnisse(person, ziele(Hemmnisart.MOTIVATION, Hemmnisart.SPRACHE)).begruendung())
                .startsWith("Setzt am ersten offenen Hemmnis „Motivation“ und an einem späteren offenen Hemmnis "
                        + "„Sprache“ an: ");
        assertThat(hemmnisse(nieGefragt(), ziele(Hemmnisart.SCHULDEN, Hemmnisart.WOHNUNG, Hemmnisart.SUCHT,
                Hemmnisart.MOTIVATION)).frage()).isEqualTo("Ist eines davon ein Thema: Schulden, Wohnung oder Sucht?");
    }

    @Test
    void letsTheFirstHemmnisOutweighAllTheRestUnderEveryWeighting() {
        var person = mit(SCHULDEN, MOTIVATION, SPRACHE);
        var allesAusserDemErsten = massnahme(List.of(Hemmnisart.SCHULDEN, Hemmnisart.SPRACHE, Hemmnisart.TAGESSTRUKTUR),
                Zulassungsregel.OFFEN, 4, PRENZLAU, durchgang("2026-12-02", null, 5, 0));
        var nurDasErste = massnahme(List.of(Hemmnisart.MOTIVATION),
                Zulassungsregel.OFFEN, 38, new Punkt(53.6, 14.4), durchgang("2027-11-30", null, 0, 9));

        for (var gewichte : erlaubte(Gewichte.fuerMassnahmen())) {
            assertThat(punkte(person, nurDasErste, gewichte)).as(gewichte.version())
                    .isGreaterThan(punkte(person, allesAusserDemErsten, gewichte));
        }
    }

    @Test
    void doesNotTakeAnOfficeCourseForAWeldersTest() {
        var person = mit(offen(Hemmnisart.FEHLENDER_NACHWEIS, 1));
        var fremd = imFeld("714");
        var eigen = imFeld("513");

        assertThat(hemmnisse(person, fremd).erfuellung()).isNotEqualTo(Erfuellung.ERFUELLT);
        assertThat(punkte(person, eigen)).isGreaterThan(punkte(person, fremd) + 40);
    }

    @Test
    void bringsExactlyTheProofThatTheTargetLacks() {
        var fahrer = sucht(new Berufswunsch("Kraftfahrer", List.of("52122")),
                new Berufswunsch("Lagerist", List.of("51312")));

        assertThat(hemmnisse(fahrer, nachweis("522", "MODUL_95")).begruendung())
                .isEqualTo("Setzt am offenen Hemmnis „fehlender Nachweis (Schlüsselzahl 95)“ an: 65 von 65");
        assertThat(hemmnisse(fahrer, nachweis("513", "STAPLERSCHEIN")).begruendung())
                .isEqualTo(
                        "Löst keines der offenen Hemmnisse; zuerst steht „fehlender Nachweis (Schlüsselzahl 95)“ an; "
                                + "sie bringt einen anderen Nachweis: 5 von 65");
    }

    @Test
    void bringsNoProofThatIsThere() {
        var kranfuehrer = sucht(new Berufswunsch("Kranführer", List.of("52522")));
        var kran = nachweis("525", "KRANSCHEIN");

        assertThat(hemmnisse(kranfuehrer, kran).punkte()).isEqualTo(65);
        assertThat(
                hemmnisse(new Profil(kranfuehrer.arbeit().mitNachweisen(Set.of("KRANSCHEIN")), kranfuehrer.foerderung(),
                        kranfuehrer.zugang()), kran).punkte())
                .isLessThan(10);
    }

    @Test
    void orientsNobodyInATradeThatIsNotWished() {
        var person = mit(offen(Hemmnisart.ORIENTIERUNG, 1));

        assertThat(hemmnisse(person, ziele(Hemmnisart.ORIENTIERUNG)).punkte()).isEqualTo(65);
        assertThat(hemmnisse(person, imFeld("821", Hemmnisart.ORIENTIERUNG)).punkte()).isLessThan(10);
        assertThat(hemmnisse(person, imFeld("513", Hemmnisart.ORIENTIERUNG)).punkte()).isEqualTo(65);
    }

    @Test
    @DisplayName("X-05 the earlier a Hemmnis stands, the more it counts, and what solves all that is open has all the points")
    void countsHemmnisseInTheirOrder() {
        var person = mit(offen(Hemmnisart.SCHULDEN, 1), offen(Hemmnisart.MOTIVATION, 2), offen(Hemmnisart.SPRACHE, 3),
                offen(Hemmnisart.SUCHT, 4), offen(Hemmnisart.MOBILITAET, 5));

        assertThat(Stream.of(Hemmnisart.SCHULDEN, Hemmnisart.MOTIVATION, Hemmnisart.SPRACHE, Hemmnisart.SUCHT,
                Hemmnisart.MOBILITAET).map(art -> hemmnisse(person, gegen(art)).punkte()).toList())
                .isSortedAccordingTo((eines, naechstes) -> naechstes - eines)
                .doesNotHaveDuplicates();
        assertThat(hemmnisse(mit(SCHULDEN), gegen(Hemmnisart.SCHULDEN)).erfuellung()).isEqualTo(Erfuellung.ERFUELLT);
        assertThat(hemmnisse(mit(MOTIVATION, SCHULDEN), gegen(Hemmnisart.MOTIVATION)).erfuellung())
                .isEqualTo(Erfuellung.TEILWEISE);
        assertThat(hemmnisse(mit(MOTIVATION, SCHULDEN), ziele(Hemmnisart.MOTIVATION, Hemmnisart.SCHULDEN)).erfuellung())
                .isEqualTo(Erfuellung.ERFUELLT);
    }

    @Test
    @DisplayName("I-02 where an offer fits, a short Maßnahme for the first Hemmnis stands before a long one for all of them")
    void keepsTheTimeForPlacement() {
        var person = mit(MOTIVATION, SCHULDEN, SPRACHE);
        var mitStelle = new Profil(person.arbeit(), person.foerderung().mitPassenderStelle(95), person.zugang());
        var lang = massnahme(List.of(Hemmnisart.MOTIVATION, Hemmnisart.SCHULDEN, Hemmnisart.SPRACHE),
                Zulassungsregel.OFFEN, 39, PRENZLAU, durchgang("2027-01-04", null, 5, 0));

        assertThat(punkte(mitStelle, gegen(Hemmnisart.MOTIVATION))).isGreaterThan(punkte(mitStelle, lang));
        assertThat(punkte(person, gegen(Hemmnisart.MOTIVATION))).isLessThan(punkte(person, lang));
    }

    @Test
    @DisplayName("I-02 a long full time Maßnahme falls behind where an offer fits")
    void putsPlacementFirst() {
        var lang = massnahme(List.of(Hemmnisart.MOTIVATION), Zulassungsregel.OFFEN, 38, PRENZLAU,
                durchgang("2027-01-04", "2027-12-31", 5, 0));
        var kurz = massnahme(List.of(Hemmnisart.MOTIVATION), Zulassungsregel.OFFEN, 38, PRENZLAU,
                durchgang("2027-01-04", "2027-01-29", 5, 0));
        var person = mit(MOTIVATION);
        var vermittelbar = new Profil(person.arbeit(), person.foerderung().mitPassenderStelle(92), person.zugang());

        assertThat(punkte(person, lang)).isEqualTo(punkte(person, kurz));
        assertThat(punkte(vermittelbar, lang)).isLessThan(punkte(vermittelbar, kurz));
    }

    @Test
    void excludesWhoIsNotAdmittedAndSaysWhy() {
        var ab50 = massnahme(List.of(Hemmnisart.MOTIVATION), new Regelbau().alter(50, 66).regel(), 10, PRENZLAU,
                durchgang("2027-01-04", null, 5, 0));

        assertThat(gruende(mit(MOTIVATION), ab50)).singleElement().satisfies(grund -> {
            assertThat(grund.kriterium()).isEqualTo(Kriterium.ZUGANG);
            assertThat(grund.begruendung()).contains("41").contains("50");
        });
    }

    @Test
    void keepsWhoMightBeAdmittedAndAsks() {
        var person = mit(MOTIVATION);
        var zugang = zugang(null, Set.of());
        var unbekannt = new Profil(person.arbeit(), person.foerderung(), zugang);
        var ab50 = massnahme(List.of(Hemmnisart.MOTIVATION), new Regelbau().alter(50, 66).regel(), 10, PRENZLAU,
                durchgang("2027-01-04", null, 5, 0));

        assertThat(bewerte(unbekannt, ab50, Gewichte.fuerMassnahmen())).isInstanceOfSatisfying(Passend.class,
                passend -> assertThat(passend.befunde()).filteredOn(befund -> befund.kriterium() == Kriterium.ZUGANG)
                        .singleElement()
                        .satisfies(befund -> {
                            assertThat(befund.erfuellung()).isEqualTo(Erfuellung.UNBEKANNT);
                            assertThat(befund.frage()).endsWith("?");
                        }));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01,,true,5,0,''", "2026-11-01,,false,5,0,BEGINN", "2026-08-01,2026-11-30,true,5,0,BEGINN",
            "2027-01-04,,false,0,0,''", "2027-01-04,,true,0,0,PLAETZE", "2027-01-04,,false,0,3,''",
            "2026-11-01,,true,0,3,PLAETZE",
            "2027-01-04,,false,1,3,''"})
    @DisplayName("X-05 full and ended ones are excluded, a certain start with a waiting list is a marked hit")
    void excludesWhatOneCannotJoin(
            LocalDate beginn,
            @Nullable LocalDate ende,
            boolean flexibel,
            int frei,
            int warteliste,
            String grund) {
        var durchgang = new Durchgang("d1", beginn, ende, flexibel, frei, warteliste);
        var massnahme = massnahme(List.of(Hemmnisart.MOTIVATION), Zulassungsregel.OFFEN, 10, PRENZLAU, durchgang);

        assertThat(gruende(mit(MOTIVATION), massnahme)).extracting(einer -> einer.kriterium().name())
                .isEqualTo(grund.isEmpty() ? List.of() : List.of(grund));
    }

    @Test
    void takesTheDurchgangWithAFreePlaceThatBeginsFirst() {
        var massnahme = massnahme(List.of(Hemmnisart.MOTIVATION), Zulassungsregel.OFFEN, 10, PRENZLAU,
                new Durchgang("voll", STICHTAG.plusDays(5), null, false, 0, 4),
                new Durchgang("spaet", STICHTAG.plusDays(200), null, false, 9, 0),
                new Durchgang("bald", STICHTAG.plusDays(60), null, false, 1, 0));

        assertThat(new Massnahmenbewertung(Gewichte.fuerMassnahmen(), STICHTAG).besterDurchgang(massnahme))
                .map(Durchgang::kennung)
                .contains("bald");
    }

    @Test
    @DisplayName("X-05 a hit is the Maßnahme with the Durchgang that is best for this person")
    void takesTheDurchgangThatIsBestForThePerson() {
        var inSchwedt = new Durchgang("a", STICHTAG.plusDays(5), null, false, 3, 0,
                new Staette(SCHWEDT, false, false, false));
        var nebenan = new Durchgang("b", STICHTAG.plusDays(9), null, false, 3, 0,
                new Staette(PRENZLAU, false, false, false));
        var mitBetreuung = new Durchgang("c", STICHTAG.plusDays(30), null, false, 3, 0,
                new Staette(PRENZLAU, false, false, true));
        var massnahme = massnahme(List.of(Hemmnisart.MOTIVATION), Zulassungsregel.OFFEN, 30, SCHWEDT, inSchwedt,
                nebenan, mitBetreuung);
        var bewertung = new Massnahmenbewertung(Gewichte.fuerMassnahmen(), STICHTAG);

        assertThat(gruende(mit(MOTIVATION), massnahme)).isEmpty();
        assertThat(bewertung.besterDurchgang(massnahme)).contains(inSchwedt);
        var ohneKinder = new Profil(arbeit(), mit(MOTIVATION).foerderung().mitKinderbetreuung(),
                mit(MOTIVATION).zugang());

        assertThat(bewertung.besterDurchgang(() -> ohneKinder, massnahme)).map(Durchgang::kennung).contains("b");
        assertThat(bewertung.besterDurchgang(() -> mit(MOTIVATION, offen(Hemmnisart.KINDERBETREUUNG, 2)), massnahme))
                .map(Durchgang::kennung)
                .contains("c");
    }

    @Test
    void reachesWhereOneIsFetchedAndNowhereBeyond() {
        var ohneAbholung = ort(SCHWEDT, false, false);
        var mitAbholung = ort(SCHWEDT, true, false);
        var zuWeit = ort(new Punkt(52.52, 13.4), true, false);
        var wohnheim = ort(new Punkt(52.52, 13.4), false, true);

        assertThat(gruende(mit(MOTIVATION), ohneAbholung)).extracting(Ausschluss::kriterium)
                .containsExactly(Kriterium.WEG);
        assertThat(gruende(mit(MOTIVATION), mitAbholung)).isEmpty();
        assertThat(gruende(mit(MOTIVATION), zuWeit)).extracting(Ausschluss::kriterium).containsExactly(Kriterium.WEG);
        assertThat(gruende(mit(MOTIVATION), wohnheim)).isEmpty();
    }

    @Test
    void needsChildcareFromTwentySixHoursOn() {
        var person = mit(offen(Hemmnisart.KINDERBETREUUNG, 1));

        assertThat(gruende(person, stunden(25))).isEmpty();
        assertThat(gruende(person, stunden(26))).extracting(Ausschluss::kriterium)
                .containsExactly(Kriterium.KINDERBETREUUNG);
    }

    @Test
    @DisplayName("N-13 the same again is refused while it runs and until its period is over")
    void refusesARepetition() {
        var massnahme = massnahme(List.of(Hemmnisart.MOTIVATION), Zulassungsregel.OFFEN, 10, PRENZLAU,
                durchgang("2027-01-04", null, 5, 0));

        assertThat(gruende(nach(STICHTAG.minusMonths(25)), massnahme)).isEmpty();
        assertThat(gruende(nach(STICHTAG.minusMonths(23)), massnahme)).extracting(Ausschluss::kriterium)
                .containsExactly(Kriterium.WIEDERHOLUNG);
        assertThat(gruende(nach(null), massnahme)).isNotEmpty();
    }

    @Test
    void takesDebtsAndMobilityForDifferentThings() {
        var person = mit(offen(Hemmnisart.MOBILITAET, 1));

        assertThat(hemmnisse(person, gegen(Hemmnisart.KINDERBETREUUNG)).punkte()).isZero();
        assertThat(hemmnisse(mit(offen(Hemmnisart.MOTIVATION, 1)), gegen(Hemmnisart.TAGESSTRUKTUR)).punkte())
                .isPositive();
    }

    @Test
    void prefersWhatIsMadeForTheHemmnisToWhatTouchesIt() {
        var gemacht = ziele(Hemmnisart.SPRACHE, Hemmnisart.ORIENTIERUNG);
        var nebenbei = ziele(Hemmnisart.ANERKENNUNG_ABSCHLUSS, Hemmnisart.SPRACHE);

        assertThat(punkte(mit(SPRACHE), gemacht)).isGreaterThan(punkte(mit(SPRACHE), nebenbei));
    }

    @Test
    void offersHelpWithApplicationsToWhomNothingIsOpen() {
        assertThat(hemmnisse(mit(), gegen(Hemmnisart.BEWERBUNGSUNTERLAGEN)).punkte()).isPositive();
        assertThat(hemmnisse(mit(), gegen(Hemmnisart.BEWERBUNGSUNTERLAGEN)).begruendung())
                .isEqualTo("Kein Hemmnis ist offen; sie hilft allen, die Arbeit suchen: 5 von 65");
        assertThat(hemmnisse(mit(offen(Hemmnisart.BEWERBUNGSUNTERLAGEN, 1)), gegen(Hemmnisart.BEWERBUNGSUNTERLAGEN))
                .punkte()).isEqualTo(65);
        assertThat(hemmnisse(nieGefragt(), gegen(Hemmnisart.MOTIVATION)).begruendung())
                .isEqualTo("Über Hemmnisse wurde noch nicht gesprochen: 0 von 65");
    }

    @Test
    void countsOneHourAsOne() {
        assertThat(stundensatz(1)).startsWith("1 Stunde in der Woche");
        assertThat(stundensatz(2)).startsWith("2 Stunden in der Woche");
    }

    private static String stundensatz(int stunden) {
        return ((Passend) bewerte(mit(MOTIVATION), stunden(stunden), Gewichte.fuerMassnahmen())).befunde()
                .stream()
                .filter(befund -> befund.kriterium() == Kriterium.WOCHENSTUNDEN)
                .map(Befund::begruendung)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void prefersWhatIsMadeForTheGroup() {
        var fuerAlle = massnahme(List.of(Hemmnisart.MOTIVATION), Zulassungsregel.OFFEN, 10, PRENZLAU,
                durchgang("2027-01-04", null, 5, 0));
        var fuerSie = massnahme(List.of(Hemmnisart.MOTIVATION),
                new Regelbau().zielgruppen(List.of(Zielgruppe.SCHWERBEHINDERTE)).regel(), 10, PRENZLAU,
                durchgang("2027-01-04", null, 5, 0));

        assertThat(punkte(mit(MOTIVATION), fuerSie)).isGreaterThan(punkte(mit(MOTIVATION), fuerAlle));
    }

    private static List<Gewichte> erlaubte(Gewichte vorgabe) {
        var erlaubte = new ArrayList<Gewichte>();
        var kriterien = List.copyOf(vorgabe.gewichte().keySet());
        for (var mehr : kriterien) {
            for (var weniger : kriterien) {
                var verschoben = new EnumMap<Kriterium, Integer>(Kriterium.class);
                int betrag = Math.min(gewicht(vorgabe, mehr).bis() - vorgabe.punkte(mehr),
                        vorgabe.punkte(weniger) - gewicht(vorgabe, weniger).von());
                if (mehr != weniger && betrag > 0) {
                    verschoben.put(mehr, vorgabe.punkte(mehr) + betrag);
                    verschoben.put(weniger, vorgabe.punkte(weniger) - betrag);
                    if (vorgabe.verschoben(verschoben) instanceof Verschiebung.Verschoben(var gewichte)) {
                        erlaubte.add(gewichte);
                    }
                }
            }
        }
        erlaubte.add(amWenigstenHemmnisse(vorgabe));
        assertThat(erlaubte).hasSizeGreaterThan(10);
        return erlaubte;
    }

    private static Gewicht gewicht(Gewichte gewichte, Kriterium kriterium) {
        return Objects.requireNonNull(gewichte.gewichte().get(kriterium));
    }

    /** As little for Hemmnisse as is allowed, the rest where there is room. */
    private static Gewichte amWenigstenHemmnisse(Gewichte vorgabe) {
        var punkte = new EnumMap<Kriterium, Integer>(Kriterium.class);
        int rest = vorgabe.punkte(Kriterium.HEMMNISSE) - gewicht(vorgabe, Kriterium.HEMMNISSE).von();
        punkte.put(Kriterium.HEMMNISSE, gewicht(vorgabe, Kriterium.HEMMNISSE).von());
        for (Map.Entry<Kriterium, Gewicht> eintrag : vorgabe.gewichte().entrySet()) {
            int mehr = Math.clamp(eintrag.getValue().bis() - eintrag.getValue().wert(), 0, rest);
            if (eintrag.getKey() != Kriterium.HEMMNISSE && mehr > 0) {
                punkte.put(eintrag.getKey(), eintrag.getValue().wert() + mehr);
                rest -= mehr;
            }
        }
        return ((Verschiebung.Verschoben) vorgabe.verschoben(punkte)).gewichte();
    }

    private static Hemmnis offen(Hemmnisart art, int prioritaet) {
        return new Hemmnis(art, Hemmnisstand.ERKANNT, prioritaet);
    }

    private static Profil mit(Hemmnis... hemmnisse) {
        return new Profil(arbeit(), new Foerderprofil(List.of(hemmnisse), List.of(), null, null),
                zugang(Geburtsangabe.vonAlter(41, STICHTAG), Set.of(Zielgruppe.SCHWERBEHINDERTE)));
    }

    private static Profil nieGefragt() {
        var person = mit();
        return new Profil(person.arbeit(), new Foerderprofil(null, List.of(), null, null), person.zugang());
    }

    private static Profil nach(@Nullable LocalDate ende) {
        var person = mit(MOTIVATION);
        var fruehere = new FruehereMassnahme("m0", "coaching", ende, null);
        return new Profil(person.arbeit(),
                new Foerderprofil(person.foerderung().hemmnisse(), List.of(fruehere), null, null), person.zugang());
    }

    private static Arbeitsprofil arbeit() {
        return new Arbeitsprofil(List.of(new Berufswunsch("Lagerhelfer", List.of("51311"))), Anforderungsniveau.HELFER,
                3, Set.of(), PRENZLAU, false, 20, Set.of(Umfang.VOLLZEIT), false, Set.of(), STICHTAG, null,
                Kundenkategorie.C, Set.of(), Ausbildungsinteresse.KEINES, false, false, null);
    }

    private static Zugangsprofil zugang(@Nullable Geburtsangabe geburt, Set<Zielgruppe> zielgruppen) {
        return new Zugangsprofil(geburt, Kundenkategorie.C, zielgruppen, Set.of(), null, null, null, false, null, null,
                null, Set.of(), null, null, null, PRENZLAU, null, null);
    }

    private static Massnahme gegen(Hemmnisart art) {
        return massnahme(List.of(art), Zulassungsregel.OFFEN, 10, PRENZLAU, durchgang("2027-01-04", null, 5, 0));
    }

    private static Massnahme ziele(Hemmnisart... ziele) {
        return massnahme(List.of(ziele), Zulassungsregel.OFFEN, 10, PRENZLAU, durchgang("2027-01-04", null, 5, 0));
    }

    private static Massnahme stunden(int stunden) {
        return massnahme(List.of(Hemmnisart.MOTIVATION), Zulassungsregel.OFFEN, stunden, PRENZLAU,
                durchgang("2027-01-04", null, 5, 0));
    }

    private static Durchgang durchgang(String beginn, @Nullable String ende, int frei, int warteliste) {
        return new Durchgang("d1", LocalDate.parse(beginn), ende == null ? null : LocalDate.parse(ende), false, frei,
                warteliste);
    }

    private static Massnahme massnahme(
            List<Hemmnisart> hemmnisse,
            Zulassungsregel zulassung,
            int stunden,
            Punkt ort,
            Durchgang... durchgaenge) {
        return new Massnahme("Coaching", "coaching", zulassung, hemmnisse, List.of(), Set.of(), stunden, false, ort,
                false, true, false, false, 24, List.of(durchgaenge));
    }

    private static Massnahme imFeld(String beruf) {
        return imFeld(beruf, Hemmnisart.FEHLENDER_NACHWEIS);
    }

    private static Massnahme imFeld(String beruf, Hemmnisart art, String... nachweise) {
        return new Massnahme("Kurs", "kurs", Zulassungsregel.OFFEN, List.of(art), List.of(beruf), Set.of(nachweise), 10,
                true, PRENZLAU, false, false, false, false, 0, List.of(durchgang("2027-01-04", null, 5, 0)));
    }

    private static Massnahme nachweis(String beruf, String code) {
        return imFeld(beruf, Hemmnisart.FEHLENDER_NACHWEIS, code);
    }

    private static Profil sucht(Berufswunsch... wuensche) {
        var person = mit(offen(Hemmnisart.FEHLENDER_NACHWEIS, 1));
        var bisher = person.arbeit();
        return new Profil(new Arbeitsprofil(List.of(wuensche), bisher.qualifikation(), bisher.erfahrungsjahre(),
                bisher.nachweise(), bisher.wohnort(), bisher.pkw(), bisher.radiusKm(), bisher.umfang(),
                bisher.heimarbeit(), bisher.lagen(), bisher.verfuegbarAb(), bisher.deutsch(), bisher.kategorie(),
                bisher.grenzen(), bisher.ausbildung(), false, false, null), person.foerderung(), person.zugang());
    }

    private static Massnahme ort(Punkt ort, boolean abholung, boolean unterkunft) {
        return new Massnahme("Kurs", "kurs", Zulassungsregel.OFFEN, List.of(Hemmnisart.MOTIVATION), List.of(),
                Set.of(), 10, true, ort, false, abholung, unterkunft, false, 0,
                List.of(durchgang("2027-01-04", null, 5, 0)));
    }

    private static Bewertung bewerte(Profil person, Massnahme massnahme, Gewichte gewichte) {
        return new Massnahmenbewertung(gewichte, STICHTAG).bewerte(person, massnahme);
    }

    private static List<Ausschluss> gruende(Profil person, Massnahme massnahme) {
        return bewerte(person, massnahme, Gewichte.fuerMassnahmen()) instanceof Ausgeschlossen ausgeschlossen
                ? ausgeschlossen.gruende()
                : List.of();
    }

    private static int punkte(Profil person, Massnahme massnahme) {
        return punkte(person, massnahme, Gewichte.fuerMassnahmen());
    }

    private static int punkte(Profil person, Massnahme massnahme, Gewichte gewichte) {
        var bewertung = bewerte(person, massnahme, gewichte);
        assertThat(bewertung).isInstanceOf(Passend.class);
        return ((Passend) bewertung).punkte();
    }

    private static Befund hemmnisse(Profil person, Massnahme massnahme) {
        return ((Passend) bewerte(person, massnahme, Gewichte.fuerMassnahmen())).befunde()
                .stream()
                .filter(befund -> befund.kriterium() == Kriterium.HEMMNISSE)
                .findFirst()
                .orElseThrow();
    }
}
