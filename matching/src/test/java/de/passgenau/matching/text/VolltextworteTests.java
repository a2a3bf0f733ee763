package de.passgenau.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VolltextworteTests {

    @ParameterizedTest
    @CsvSource({"Kurs,Kurses", "Kind,Kindern", "Kenntnis,Kenntnisse", "Beratung,Beratungen",
            "Führerschein,Führerscheins",
            "Führerschein,Fuehrerscheine", "Haus,Häuser", "Jobcenter,Jobcenters", "Kita,Kitas", "Köchin,Köche",
            "technisch,technischen", "Maßnahme,Massnahmen", "Praktikum,PRAKTIKUM", "Bewerbung,Bewerbungen"})
    void sharesTheStemOfCasesAndNumbers(String einer, String anderer) {
        assertThat(Volltextworte.stamm(einer)).isEqualTo(Volltextworte.stamm(anderer));
    }

    @ParameterizedTest
    @CsvSource({"Becker,Bäcker", "Koch,Küche", "Leiter,Leid", "Kurs,Kurier", "Meister,meist", "Bus,Bau", "Bad,Bande"})
    void keepsDifferentWordsApart(String einer, String anderer) {
        assertThat(Volltextworte.stamm(einer)).isNotEqualTo(Volltextworte.stamm(anderer));
    }

    @ParameterizedTest
    @CsvSource({"Kinderbetreuung,Kind", "Kinderbetreuung,Betreuung", "Schuldnerberatung,Beratung",
            "Suchtberatungsstelle,Sucht",
            "Bewerbungstraining,Bewerbung", "Lagerlogistik,Logistik", "Gabelstaplerfahrerin,Fahrer",
            "Arbeitsgelegenheit,Gelegenheit", "Deutschkurse,Kurs", "Langzeitarbeitslose,Langzeit", "SHK,Heizung",
            "Lkw,Lastkraftwagen", "Leistungsberechtigte,eHb",
            "Hilfebedürftigen,eLb", "eHb,Leistungsberechtigte", "Jugendliche,Jugend", "Haftentlassene,Haft",
            "Potentialanalyse,Potenzial", "Potenzialanalyse,Potential", "Schwerbehinderten,Behinderung",
            "gesundheitlichen,Gesundheit"})
    void findsAWordByWhatItIsMadeOf(String wort, String teil) {
        assertThat(Volltextworte.formen(wort)).contains(Volltextworte.stamm(teil));
    }

    @ParameterizedTest
    @CsvSource({"Vermittlungsgutschein,Vermittlung", "Vermittlungsgutschein,Gutschein",
            "Umschulungsbegleitung,Umschulung",
            "Umschulungsbegleitung,Begleitung", "Suchtprävention,Sucht", "Stressbewältigung,Stress",
            "Kinderbetreuungskosten,Kinder", "Übergangsmanagement,Übergang", "Straßenzügen,Straße",
            "Wohnungssuche,Suche", "Altersvorsorge,Vorsorge"})
    void findsALongCompoundByEachPart(String wort, String teil) {
        assertThat(Volltextworte.formen(wort)).contains(Volltextworte.stamm(teil));
    }

    @ParameterizedTest
    @CsvSource({"Schuldenakademie,Schulden", "Gesundheitsolympiade,Gesundheit", "Bewerbungsdschungel,Bewerbung",
            "Familienallerlei,Familie"})
    void findsACompoundByItsBeginningWhateverComesBehind(String wort, String teil) {
        assertThat(Volltextworte.formen(wort)).contains(Volltextworte.stamm(teil));
    }

    @ParameterizedTest
    @CsvSource({"Küchenhilfe,Hilfe,true", "Mobilitätshilfe,Hilfe,true", "Hilfskraft,Hilfe,false",
            "Hauptschulabschluss,Hauptschule,true", "Hauptschulabschluss,Haupt,false",
            "Berufskraftfahrer,Kraftfahrer,true", "Bankkaufmann,Kaufmann,true", "Bankkaufmann,Mann,false",
            "Gemeinschaft,Haft,false", "Auswahl,Wahl,false", "Steuerung,Steuer,false", "Interesse,Essen,false"})
    void meansNothingByAPartThatSaysNothingThere(String wort, String teil, boolean gefunden) {
        assertThat(Volltextworte.formen(wort).contains(Volltextworte.stamm(teil))).isEqualTo(gefunden);
    }

    @ParameterizedTest
    @CsvSource({"bewerben,Bewerbungen", "beraten,Beratung", "fördern,Förderung", "vermitteln,Vermittlung",
            "Qualifizieren,Qualifizierung"})
    void knowsWhatIsDoneByItsVerb(String verb, String vorgang) {
        assertThat(Volltextworte.vorgang(verb)).contains(Volltextworte.stamm(vorgang));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Schulen", "Frauen", "Bilder", "Essen", "Kurs"})
    void takesNoNounForAVerb(String wort) {
        assertThat(Volltextworte.vorgang(wort)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fachkraft", "Kaufmann", "Hauptschule"})
    void leavesOutPartsThatSayNothingAlone(String wort) {
        assertThat(Volltextworte.formen(wort)).doesNotContain("fach", "mann", "haupt", "kraft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"der", "Für", "UND", "unseren", "können"})
    void knowsWhatNobodySearchesFor(String wort) {
        assertThat(Volltextworte.istStoppwort(wort)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arbeit", "Ausbildung", "Job", "B", "Deutsch", "nachts"})
    void searchesForEverythingElse(String wort) {
        assertThat(Volltextworte.istStoppwort(wort)).isFalse();
    }
}
