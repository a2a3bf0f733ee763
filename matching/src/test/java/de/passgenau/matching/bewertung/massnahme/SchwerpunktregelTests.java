package de.passgenau.matching.bewertung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.bewertung.Befund;
import de.passgenau.matching.bewertung.Bewertung.Passend;
import de.passgenau.matching.bewertung.Erfuellung;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Zulassungsregel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N-03 Where nobody asked for Hemmnisse or the occupation, a Maßnahme says what to ask, and nothing as if it were known")
class SchwerpunktregelTests {

    private static final LocalDate STICHTAG = LocalDate.of(2026, 12, 1);
    private static final Berufswunsch LAGER = new Berufswunsch("Lagerhelfer", List.of("51311"));
    private static final Berufswunsch UNLESBAR = new Berufswunsch("Irgendwas", List.of());
    private static final List<Hemmnis> VERALTET = List
            .of(new Hemmnis(Hemmnisart.VERALTETE_QUALIFIKATION, Hemmnisstand.ERKANNT, 1));

    @Test
    void asksForHemmnisseThatNobodyAskedFor() {
        var kurs = massnahme(Hemmnisart.MOTIVATION, List.of());

        assertThat(befund(person(null, LAGER), kurs, Kriterium.HEMMNISSE)).satisfies(befund -> unbekannt(befund,
                "Über Hemmnisse wurde noch nicht gesprochen: 0 von 65", "Ist das ein Thema: Motivation?"));
        assertThat(befund(person(null, LAGER), kurs, Kriterium.SCHWERPUNKT)).satisfies(befund -> unbekannt(befund,
                "Ob ansteht, wofür sie gemacht ist, ist nicht bekannt: 0 von 3", "Ist das ein Thema: Motivation?"));
        assertThat(befund(person(null, LAGER), kurs, Kriterium.VERMITTLUNGSVORRANG)).satisfies(befund -> unbekannt(
                befund,
                "Ob ein Hemmnis der Vermittlung entgegensteht, ist nicht bekannt; die Maßnahme ist lang und füllt"
                        + " die Woche: 0 von 14",
                "Steht der Vermittlung etwas entgegen?"));
        assertThat(befund(person(List.of(), LAGER), kurs, Kriterium.VERMITTLUNGSVORRANG).begruendung())
                .startsWith("Kein Hemmnis ist offen; ");
    }

    @Test
    void keepsWhatHelpsEverybody() {
        var bewerbung = massnahme(Hemmnisart.BEWERBUNGSUNTERLAGEN, List.of());

        assertThat(befund(person(null, LAGER), bewerbung, Kriterium.HEMMNISSE)).satisfies(befund -> {
            assertThat(befund.punkte()).isEqualTo(5);
            assertThat(befund.erfuellung()).isEqualTo(Erfuellung.UNBEKANNT);
        });
    }

    @Test
    void asksForTheOccupationThatNobodyCanRead() {
        var kurs = massnahme(Hemmnisart.VERALTETE_QUALIFIKATION, List.of("714"));

        assertThat(befund(person(VERALTET, LAGER), kurs, Kriterium.BERUFSFELD).erfuellung())
                .isEqualTo(Erfuellung.NICHT_ERFUELLT);
        assertThat(befund(person(VERALTET), kurs, Kriterium.BERUFSFELD)).satisfies(befund -> unbekannt(befund,
                "Ob das Berufsfeld zu dem passt, was gesucht wird, ist nicht bekannt: 0 von 2",
                "Welcher Beruf wird gesucht?"));
        assertThat(befund(person(VERALTET, LAGER, UNLESBAR), kurs, Kriterium.HEMMNISSE)).satisfies(
                befund -> unbekannt(befund,
                        "Löst keines der offenen Hemmnisse; zuerst steht „veraltete Qualifikation“ an;"
                                + " sie arbeitet daran; ob im gesuchten Berufsfeld, ist nicht bekannt: 5 von 65",
                        "Welcher Beruf ist mit „Irgendwas“ gemeint?"));
        assertThat(befund(person(VERALTET, UNLESBAR), kurs, Kriterium.SCHWERPUNKT).erfuellung())
                .isEqualTo(Erfuellung.UNBEKANNT);
    }

    @Test
    void asksNothingWhereTheFieldFitsOrMakesNoDifference() {
        var eigenes = massnahme(Hemmnisart.VERALTETE_QUALIFIKATION, List.of("513"));
        var anderes = massnahme(Hemmnisart.MOTIVATION, List.of("714"));

        assertThat(befund(person(VERALTET, LAGER, UNLESBAR), eigenes, Kriterium.HEMMNISSE).erfuellung())
                .isNotEqualTo(Erfuellung.UNBEKANNT);
        assertThat(befund(person(VERALTET), anderes, Kriterium.SCHWERPUNKT).begruendung())
                .startsWith("Gemacht ist sie für etwas, das hier nicht ansteht");
    }

    private static void unbekannt(Befund befund, String begruendung, String frage) {
        assertThat(befund.erfuellung()).isEqualTo(Erfuellung.UNBEKANNT);
        assertThat(befund.begruendung()).isEqualTo(begruendung);
        assertThat(befund.frage()).isEqualTo(frage);
    }

    private static Befund befund(Profil person, Massnahme massnahme, Kriterium kriterium) {
        var bewertung = new Massnahmenbewertung(Gewichte.fuerMassnahmen(), STICHTAG).bewerte(person, massnahme);
        return Objects.requireNonNull((Passend) bewertung)
                .befunde()
                .stream()
                .filter(befund -> befund.kriterium() == kriterium)
                .findFirst()
                .orElseThrow();
    }

    private static Profil person(@Nullable List<Hemmnis> hemmnisse, Berufswunsch... wuensche) {
        var arbeit = new Arbeitsprofil(List.of(wuensche), null, null, Set.of(), null, null, null,
                Set.of(Umfang.VOLLZEIT), false, null, null, null, null, Set.of(), Ausbildungsinteresse.KEINES, false,
                false,
                null);
        return new Profil(arbeit, new Foerderprofil(hemmnisse, List.of(), null, null),
                new Zugangsprofil(null, null, null, null, null, null, null, false, null, null, null, Set.of(), null,
                        null, null, null, null, null));
    }

    private static Massnahme massnahme(Hemmnisart ziel, List<String> berufe) {
        return new Massnahme("Kurs", "kurs", Zulassungsregel.OFFEN, List.of(ziel), berufe, Set.of(), 38, false, null,
                true,
                false, false, false, 0, List.of(new Durchgang("d1", LocalDate.of(2027, 1, 4), null, false, 5, 0)));
    }
}
