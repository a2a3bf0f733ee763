package de.passgenau.matching.kenntnis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.Zeilen;
import de.passgenau.matching.profil.Hemmnisart;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KenntnisverzeichnisTests {

    private static final Kenntnisverzeichnis KENNTNISSE = Kenntnisverzeichnis.mitgeliefert();
    private static final LocalDate STICHTAG = LocalDate.of(2026, 12, 1);

    static List<List<String>> wuensche() {
        return Zeilen.mitgeliefert("kenntnis/wuensche.tsv", "wunsch erwartet");
    }

    static List<List<String>> anforderungen() {
        return Zeilen.mitgeliefert("kenntnis/anforderungen.tsv", "muss erwartet");
    }

    @Test
    void readsNoNeedleworkWhereSomethingIsNearby() {
        assertThat(KENNTNISSE.kann(List.of("Wohnung in der Nähe", "Wohnort in unmittelbarer Nähe"))).allSatisfy(
                codes -> assertThat(codes).doesNotContain("KENNTNIS_NAEHEN", "ERFAHRUNG_HAUSWIRTSCHAFT"));
        assertThat(KENNTNISSE.kann(List.of("Erfahrung im Nähen")).getFirst()).contains("KENNTNIS_NAEHEN");
    }

    @ParameterizedTest
    @MethodSource("wuensche")
    void readsWhatAnOfferWouldLike(List<String> zeile) {
        assertThat(KENNTNISSE.kann(List.of(zeile.get(0)))).singleElement()
                .satisfies(codes -> assertThat(codes).containsAll(List.of(zeile.get(1).split(" "))));
    }

    @ParameterizedTest
    @MethodSource("anforderungen")
    void knowsOtherNamesOfACode(List<String> zeile) {
        assertThat(KENNTNISSE.anforderung(zeile.get(0))).containsExactly(zeile.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Führerscheinkurs", "Kurs Führerschein C", "Fahrstunden Führerschein B", "Schulung",
            "Lehrgang für den LKW-Führerschein C"})
    void takesACourseForNoLicence(String worte) {
        assertThat(KENNTNISSE.nachweise(List.of(worte), STICHTAG)).isEmpty();
    }

    @Test
    void concludesNothingFromATrainingThatAnOpenHemmnisSaysIsMissing() {
        var offen = Set.of(Hemmnisart.EDV_KENNTNISSE, Hemmnisart.SCHULDEN);
        var gelernt = List.of("Ausbildung Bürokauffrau");

        assertThat(KENNTNISSE.nachweise(gelernt, STICHTAG)).contains("KENNTNIS_EDV", "KENNTNIS_MS_OFFICE");
        assertThat(KENNTNISSE.nachweise(gelernt, Set.of(Hemmnisart.SCHULDEN), STICHTAG))
                .isEqualTo(KENNTNISSE.nachweise(gelernt, STICHTAG));
        assertThat(KENNTNISSE.nachweise(gelernt, offen, STICHTAG)).contains("AUSBILDUNG_BUERO", "ERFAHRUNG_BUERO")
                .noneMatch(code -> code.startsWith("KENNTNIS_"));
        assertThat(KENNTNISSE.mitEingeschlossenen(KENNTNISSE.nachweise(gelernt, offen, STICHTAG), offen))
                .isEqualTo(KENNTNISSE.nachweise(gelernt, offen, STICHTAG));
        assertThat(KENNTNISSE.nachweise(List.of("Ausbildung Bürokauffrau", "SAP-Kenntnisse"), offen, STICHTAG))
                .contains("KENNTNIS_SAP", "KENNTNIS_EDV")
                .doesNotContain("KENNTNIS_MS_OFFICE");
    }

    @Test
    void readsAlternativesOfARequirement() {
        assertThat(KENNTNISSE.anforderung("AUSBILDUNG_IT|PRAXIS_IT")).containsExactly("AUSBILDUNG_IT", "ERFAHRUNG_IT");
    }

    @ParameterizedTest
    @CsvSource({"AUSBILDUNG_FRISEUR,Gesellenbrief Friseurin", "AUSBILDUNG_UHRMACHER,Ausbildung zur Uhrmacherin",
            "AUSBILDUNG_PODOLOGE,Podologin mit Abschluss", "AUSBILDUNG_HUFSCHMIED,gelernter Hufschmied",
            "AUSBILDUNG_GAERTNER,Ausbildung Friedhofsgärtner",
            "AUSBILDUNG_METALL|AUSBILDUNG_KFZ,Gesellenbrief Kfz-Mechaniker",
            "AUSBILDUNG_VERWALTUNG|AUSBILDUNG_KAUFM,Bürokauffrau",
            "STUDIUM_SOZIALE_ARBEIT,Diplom-Sozialarbeiterin (FH)",
            "AUSBILDUNG_PFLEGEASSISTENZ,examinierter Altenpfleger",
            "SCHULABSCHLUSS_MSR|AUSBILDUNG_PFLEGEASSISTENZ,Abitur",
            "AUSBILDUNG_ERZIEHER|AUSBILDUNG_HEP,Heilerziehungspflegerin", "SCHULABSCHLUSS_MSR,Realschule",
            "AUSBILDUNG_PAEDAGOGISCHE_FACHKRAFT,Ausbildung Erzieherin",
            "AUSBILDUNG_PAEDAGOGIK,Ausbildung Kinderpflegerin",
            "AUSBILDUNG_PAEDAGOGISCHE_FACHKRAFT,Diplom-Sozialpädagogin (FH)",
            "FUEHRERSCHEIN_B,Führerschein Klasse B seit 2026",
            "AUSBILDUNG_HAUSTECHNIK_HANDWERK,Ausbildung Anlagenmechaniker SHK", "FUEHRERSCHEIN_T,Führerschein CE"})
    void findsARequirementFulfilledInWords(String muss, String worte) {
        assertThat(KENNTNISSE.nachweise(List.of(worte), STICHTAG)).containsAnyElementsOf(KENNTNISSE.anforderung(muss));
    }

    @ParameterizedTest
    @CsvSource({"AUSBILDUNG_FRISEUR,Gesellenbrief Bäcker", "AUSBILDUNG_ERZIEHER,Kinderpflegerin",
            "AUSBILDUNG_KOCH,Fachpraktiker Küche (Abschluss)", "FUEHRERSCHEIN_C,Führerschein D",
            "AUSBILDUNG_PFLEGEFACHKRAFT,Ausbildung Altenpflegehelferin",
            "AUSBILDUNG_METALL,Ausbildung Metallbau abgebrochen",
            "AUSBILDUNG_UHRMACHER,Interesse an Uhren", "FUEHRERSCHEIN_B,Führerschein Klasse B seit 2027",
            "AUSBILDUNG_PAEDAGOGISCHE_FACHKRAFT,Ausbildung Kinderpflegerin",
            "AUSBILDUNG_PAEDAGOGISCHE_FACHKRAFT,Ausbildung Sozialassistentin", "KENNTNIS_FIBU,Buchbinder"})
    void findsARequirementUnmetInWords(String muss, String worte) {
        assertThat(KENNTNISSE.nachweise(List.of(worte), STICHTAG))
                .doesNotContainAnyElementsOf(KENNTNISSE.anforderung(muss));
    }

    @Test
    void looksAtTheDay() {
        var nachweis = List.of("ADR-Schein gültig bis 30.06.2027");
        assertThat(KENNTNISSE.nachweise(nachweis, LocalDate.of(2027, 6, 30))).contains("ADR");
        assertThat(KENNTNISSE.nachweise(nachweis, LocalDate.of(2027, 7, 1))).doesNotContain("ADR");
    }

    @ParameterizedTest
    @CsvSource({"31.13.2026", "2026-13-31", "13.2027", "45.06.2027", "99999999999", "٣١.١٢.٢٠٢٧", "30.06.1999"})
    void takesNothingForValidUntilADayThatThereIsNot(String tag) {
        assertThat(KENNTNISSE.nachweise(List.of("Staplerschein gültig bis " + tag), STICHTAG))
                .doesNotContain("STAPLERSCHEIN");
    }

    @ParameterizedTest
    @CsvSource({"31.12.2027", "2027-12-31", "12.2027", "12/27", "31.06.2027", "31.12.9999", "9999-12-31", "2030",
            "Ende 2027",
            "auf Widerruf"})
    void takesForValidWhatHoldsLongerHoweverItIsWritten(String tag) {
        assertThat(KENNTNISSE.nachweise(List.of("Staplerschein gültig bis " + tag), STICHTAG))
                .contains("STAPLERSCHEIN");
    }

    @ParameterizedTest
    @CsvSource({"Praktikum bei Frau Kowalczyk", "Helfer bei Szymanski", "Epilepsie", "Uckermärker"})
    void neverMakesACodeOfANameOrADiagnosis(String worte) {
        assertThat(KENNTNISSE.nachweise(List.of(worte), STICHTAG)).noneMatch(code -> code.startsWith("WORT_"));
    }

    @ParameterizedTest
    @CsvSource({"unbekannt", "Führerschein unbekannt", "Schulabschluss nicht bekannt", "k.A."})
    void makesNothingOfWhatNobodyKnows(String worte) {
        assertThat(KENNTNISSE.nachweise(List.of(worte), STICHTAG)).isEmpty();
    }

    @Test
    void comparesOtherWordsOfWork() {
        assertThat(KENNTNISSE.nachweise(List.of("Arbeit als Korbflechterin"), STICHTAG))
                .containsAnyElementsOf(KENNTNISSE.kann(List.of("Korbflechter")).getFirst());
    }

    @Test
    void keepsWhatDoesNotExpire() {
        assertThat(KENNTNISSE.nachweise(List.of("Verkauf 2010 bis 2020", "Ausbildung Koch bis 2012"), STICHTAG))
                .contains("ERFAHRUNG_VERKAUF", "AUSBILDUNG_KOCH");
    }

    @ParameterizedTest
    @CsvSource({"FUEHRERSCHEIN_CE,FUEHRERSCHEIN_B", "FUEHRERSCHEIN_CE,FUEHRERSCHEIN_T",
            "FUEHRERSCHEIN_CE,FUEHRERSCHEIN_C",
            "FUEHRERSCHEIN_D,FUEHRERSCHEIN_B", "SCHULABSCHLUSS_ABITUR,SCHULABSCHLUSS_BBR",
            "AUSBILDUNG_PFLEGEFACHKRAFT,AUSBILDUNG_PFLEGEASSISTENZ", "SPRACHE_C1,SPRACHE_A2",
            "AUSBILDUNG_LAGERLOGISTIK,AUSBILDUNG_LAGER", "AUSBILDUNG_MAURER,AUSBILDUNG_BAU",
            "AUSBILDUNG_INDUSTRIEKAUFMANN,AUSBILDUNG_KAUFM", "AUSBILDUNG_EINZELHANDEL,AUSBILDUNG_HANDEL",
            "KENNTNIS_ENGLISCH_C1,KENNTNIS_ENGLISCH_B2", "KENNTNIS_ENGLISCH_A1,KENNTNIS_ENGLISCH"})
    void includesTheLowerInTheHigher(String hoeheres, String niedrigeres) {
        assertThat(KENNTNISSE.mitEingeschlossenen(Set.of(hoeheres))).contains(niedrigeres);
        assertThat(KENNTNISSE.mitEingeschlossenen(Set.of(niedrigeres))).doesNotContain(hoeheres);
    }

    @ParameterizedTest
    @CsvSource({"AUSBILDUNG_MAURER,AUSBILDUNG_HAUSMEISTER", "AUSBILDUNG_TISCHLER,AUSBILDUNG_HAUSMEISTER",
            "AUSBILDUNG_SHK,AUSBILDUNG_HAUSMEISTER", "AUSBILDUNG_FLIESENLEGER,AUSBILDUNG_BODENLEGER",
            "AUSBILDUNG_PKA,AUSBILDUNG_DROGIST", "AUSBILDUNG_ROHRLEITUNGSBAU,AUSBILDUNG_VERSORGUNG",
            "AUSBILDUNG_ZERSPANUNG,AUSBILDUNG_HANDWERK"})
    void doesNotTakeANeighbourOfTheKldbForAnInclusion(String eines, String anderes) {
        assertThat(KENNTNISSE.mitEingeschlossenen(Set.of(eines))).doesNotContain(anderes);
    }

    @Property
    void includesNothingMoreTheSecondTime(@ForAll String text) {
        var einmal = KENNTNISSE.nachweise(List.of(text), STICHTAG);
        assertThat(KENNTNISSE.mitEingeschlossenen(einmal)).isEqualTo(einmal);
    }

    @Property
    void readsAnyWish(@ForAll String text) {
        assertThat(KENNTNISSE.kann(Collections.nCopies(2, text))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"51312,ERFAHRUNG_LAGER", "29301,ERFAHRUNG_KUECHE", "62102,ERFAHRUNG_KASSE", "82101,ERFAHRUNG_PFLEGE",
            "63301,ERFAHRUNG_SERVICE", "54101,ERFAHRUNG_REINIGUNG"})
    void takesExperienceFromWork(String kldb, String erfahrung) {
        assertThat(KENNTNISSE.erfahrungen(kldb)).contains(erfahrung).doesNotContain("ERFAHRUNG_LEITUNG");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"FUEHRERSCHEIN_CE|Führerschein CE", "FUEHRERSCHEIN_C1E|Führerschein C1E",
            "AUSBILDUNG_KOCH|abgeschlossene Ausbildung als Koch/Köchin", "SPRACHE_B2|Deutsch B2",
            "AUSBILDUNG_KLDB_8231|abgeschlossene Ausbildung: Berufe im Friseurgewerbe",
            "KENNTNIS_ENGLISCH_B2|Englisch B2",
            "STAPLERSCHEIN|Staplerschein", "AUSBILDUNG_QUARKSTRUDEL|abgeschlossene Ausbildung: Quarkstrudel",
            "TAUCHERSCHEIN|Taucherschein", "MODUL_95|Schlüsselzahl 95 (Berufskraftfahrerqualifikation)"})
    void namesACode(String code, String name) {
        assertThat(KENNTNISSE.bezeichnung(code)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"FUEHRERSCHEIN_CE|Ist der Führerschein CE vorhanden und gültig?",
            "AUSBILDUNG_KOCH|Liegt eine abgeschlossene Ausbildung als Koch/Köchin vor?",
            "STAPLERSCHEIN|Liegt das vor und ist es noch gültig: Staplerschein?"})
    void asksWhatNobodyKnows(String code, String frage) {
        assertThat(KENNTNISSE.frage(code)).isEqualTo(frage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Teamfähigkeit", "Kommunikationsfähigkeit", "Lernbereitschaft", "Einsatzbereitschaft",
            "soziale Kompetenz", "Freude am Umgang mit Menschen", "Bereitschaft zum Schichtdienst", "Reisebereitschaft",
            "technisches Verständnis", "körperliche Fitness", "Serviceorientierung",
            "Kundenorientierung", "Führungsstärke", "gepflegtes Erscheinungsbild",
            "Hands-on-Mentalität", "kundenorientiert"})
    void makesNoDemandOfHowSomebodyIs(String wort) {
        assertThat(KENNTNISSE.kann(List.of(wort)).getFirst()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kundenberatung", "Erfahrung im Verkauf", "handwerkliches Geschick", "Stärke in Excel"})
    void stillAsksForWhatSomebodyCan(String wort) {
        assertThat(KENNTNISSE.kann(List.of(wort)).getFirst()).isNotEmpty();
    }
}
