package de.passgenau.matching.bewertung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.angebot.Wochenpensum;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.bewertung.Ausschluss;
import de.passgenau.matching.bewertung.Befund;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Bewertung.Ausgeschlossen;
import de.passgenau.matching.bewertung.Bewertung.Passend;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Zulassungsregel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-05, X-05 part time takes a place in part time")
class TeilzeitTests {

    private static final LocalDate STICHTAG = LocalDate.of(2026, 12, 1);
    private static final LocalDate BEGINN = LocalDate.of(2027, 1, 4);
    private static final Punkt PRENZLAU = new Punkt(53.31, 13.86);
    private static final Massnahmenbewertung BEWERTUNG = new Massnahmenbewertung(Gewichte.fuerMassnahmen(), STICHTAG);

    @Test
    void keepsOutWhoCanOnlyDoPartTimeWhereThereAreNoSuchPlaces() {
        assertThat(gruende(nur(Umfang.TEILZEIT), mit(10, null))).containsExactly(Kriterium.BEGINN);
        assertThat(gruende(nur(Umfang.TEILZEIT), mit(10, 3))).isEmpty();
        assertThat(gruende(nur(Umfang.VOLLZEIT), mit(10, null))).isEmpty();
        assertThat(gruende(nur(Umfang.MINIJOB), mit(10, 3))).containsExactly(Kriterium.WOCHENSTUNDEN);
    }

    @Test
    void waitsForAPlaceInPartTimeAsForAnyOther() {
        assertThat(satz(nur(Umfang.TEILZEIT), mit(10, 0), Kriterium.PLAETZE)).startsWith(
                "Alle Plätze in Teilzeit sind belegt, der Beginn steht fest; auf der Warteliste steht noch niemand");
        assertThat(satz(nur(Umfang.TEILZEIT), mit(10, 3), Kriterium.PLAETZE))
                .startsWith("3 Plätze in Teilzeit sind frei");
        assertThat(satz(nur(Umfang.VOLLZEIT), mit(10, 0), Kriterium.PLAETZE)).startsWith("10 Plätze sind frei");
    }

    @Test
    void joinsTheDurchgangThatHasSuchAPlace() {
        var ohne = new Durchgang("a", BEGINN, null, false, 5, 0, null, null, null);
        var spaeter = new Durchgang("b", BEGINN.plusDays(60), null, false, 5, 0, null, 2, null);
        var beide = massnahme(Wochenpensum.von(39, true), ohne, spaeter);

        assertThat(BEWERTUNG.besterDurchgang(() -> nur(Umfang.TEILZEIT), beide)).map(Durchgang::kennung)
                .contains("b");
        assertThat(BEWERTUNG.besterDurchgang(() -> nur(Umfang.VOLLZEIT), beide)).map(Durchgang::kennung)
                .contains("a");
    }

    @Test
    @DisplayName("I-02, X-05 placement and childcare look at the hours that this person would do")
    void judgesByTheHoursInPartTime() {
        var mutter = person(Set.of(Umfang.TEILZEIT, Umfang.VOLLZEIT), true, 95);

        assertThat(gruende(mutter, mit(10, 3))).isEmpty();
        assertThat(satz(mutter, mit(10, 3), Kriterium.KINDERBETREUUNG))
                .startsWith("Kinder müssen betreut werden, die Maßnahme hat keine Betreuung in Teilzeit");
        assertThat(satz(mutter, mit(10, 3), Kriterium.VERMITTLUNGSVORRANG)).contains("geht neben der Stellensuche");
        assertThat(satz(person(Set.of(Umfang.VOLLZEIT), false, 95), mit(10, 3), Kriterium.VERMITTLUNGSVORRANG))
                .contains("ist lang und füllt die Woche");
        assertThat(gruende(mutter, massnahme(Wochenpensum.von(39, false), durchgang(10, 3))))
                .containsExactly(Kriterium.KINDERBETREUUNG);
    }

    @Test
    void takesNoPlaceInPartTimeForAShortWeek() {
        assertThat(gruende(nur(Umfang.TEILZEIT), massnahme(Wochenpensum.von(15, true), durchgang(10, null))))
                .isEmpty();
        assertThat(gruende(nur(Umfang.TEILZEIT), massnahme(new Wochenpensum(15, 39, true), durchgang(10, null))))
                .isEmpty();
    }

    @Test
    @DisplayName("M-02 long is what takes one person long, not what runs long")
    void isAsLongAsItTakesOnePerson() {
        var vermittelbar = person(Set.of(Umfang.VOLLZEIT), false, 95);
        var vierWochen = new Durchgang("d", BEGINN, BEGINN.plusDays(500), true, 5, 0, null, 5, 28);

        assertThat(satz(vermittelbar, massnahme(Wochenpensum.von(39, false), vierWochen),
                Kriterium.VERMITTLUNGSVORRANG)).contains("geht neben der Stellensuche");
    }

    @Test
    @DisplayName("M-02 a Durchgang of which two days are left is no full start for half a year")
    void countsTheTimeThatIsLeft() {
        var laeuft = new Durchgang("d", STICHTAG.minusDays(90), STICHTAG.plusDays(2), true, 5, 0, null, 5, 180);

        assertThat(satz(nur(Umfang.VOLLZEIT), massnahme(Wochenpensum.von(39, false), laeuft), Kriterium.BEGINN))
                .startsWith("Läuft schon, der Einstieg ist noch möglich; bis zum Ende bleibt weniger Zeit")
                .contains(": 0 von ");
    }

    private static Massnahme mit(int frei, @Nullable Integer freiInTeilzeit) {
        return massnahme(Wochenpensum.von(39, true), durchgang(frei, freiInTeilzeit));
    }

    private static Durchgang durchgang(int frei, @Nullable Integer freiInTeilzeit) {
        return new Durchgang("d", BEGINN, BEGINN.plusDays(300), false, frei, 0, null, freiInTeilzeit, null);
    }

    private static Massnahme massnahme(Wochenpensum woche, Durchgang... durchgaenge) {
        return new Massnahme("Coaching", "coaching", Zulassungsregel.OFFEN, List.of(Hemmnisart.MOTIVATION), List.of(),
                Set.of(), woche, PRENZLAU, false, false, false, false, 0, List.of(durchgaenge));
    }

    private static Profil nur(Umfang umfang) {
        return person(Set.of(umfang), false, null);
    }

    private static Profil person(Set<Umfang> umfang, boolean kinder, @Nullable Integer stelle) {
        var arbeit = new Arbeitsprofil(List.of(), Anforderungsniveau.HELFER, 3, Set.of(), PRENZLAU, false, 20, umfang,
                false, Set.of(), STICHTAG, null, Kundenkategorie.C, Set.of(), Ausbildungsinteresse.KEINES, false,
                false, null);
        return new Profil(arbeit,
                new Foerderprofil(List.of(new Hemmnis(Hemmnisart.MOTIVATION, Hemmnisstand.ERKANNT, 1)), List.of(),
                        kinder, stelle),
                new Zugangsprofil(null, null, Set.of(), null, null, null, null, false, null, null, null, Set.of(),
                        null, null, null, PRENZLAU, null, null));
    }

    private static List<Kriterium> gruende(Profil person, Massnahme massnahme) {
        return BEWERTUNG.bewerte(person, massnahme) instanceof Ausgeschlossen ausgeschlossen
                ? ausgeschlossen.gruende().stream().map(Ausschluss::kriterium).toList()
                : List.of();
    }

    private static String satz(Profil person, Massnahme massnahme, Kriterium kriterium) {
        return befunde(BEWERTUNG.bewerte(person, massnahme)).stream()
                .filter(einer -> einer.kriterium() == kriterium)
                .map(Befund::begruendung)
                .findFirst()
                .orElseThrow();
    }

    private static List<Befund> befunde(Bewertung bewertung) {
        return ((Passend) bewertung).befunde();
    }
}
