package de.passgenau.api.vermittlung.guete.abbildung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import de.passgenau.api.vermittlung.guete.sammlung.Massnahmenangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.api.vermittlung.guete.sammlung.Stellenangabe;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.zulassung.Urteil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AbbildungTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final LocalDate STICHTAG = LocalDate.of(2026, 12, 1);
    private static final Wortschatz WOERTER = Wortschatz.zum(STICHTAG);

    @Test
    void tellsHoursFromTheirPlaceInTheDay() {
        var arbeit = person("\"arbeitszeiten\": [\"TEILZEIT\", \"NACHT\", \"HEIMARBEIT\"]").arbeit();

        assertThat(arbeit.umfang()).containsExactly(Umfang.TEILZEIT);
        assertThat(arbeit.lagen()).containsExactly(Arbeitslage.NACHT);
        assertThat(arbeit.heimarbeit()).isTrue();
        assertThat(person("\"alter\": 20").arbeit().lagen()).isNull();
    }

    @Test
    void makesEvidenceOfWordsLicencesAndGroups() {
        var arbeit = person(
                "\"kenntnisse\": [\"Staplerschein\"], \"fuehrerschein\": [\"CE\"], \"sprachniveauDeutsch\": \"B2\","
                        + "\"zielgruppen\": [\"LANGZEITLEISTUNGSBEZIEHENDE\"]")
                .arbeit();

        assertThat(arbeit.nachweise()).contains("STAPLERSCHEIN", "FUEHRERSCHEIN_C", "FUEHRERSCHEIN_T", "SPRACHE_B1",
                "FOERDERFAEHIG_16I");
    }

    @Test
    @DisplayName("U-05: under age until the day of coming of age at the latest")
    void protectsWhoIsUnderAge() {
        assertThat(person("\"alter\": 16").arbeit().jugendschutzBis()).isEqualTo(LocalDate.of(2028, 12, 1));
        assertThat(person("\"alter\": 18").arbeit().jugendschutzBis()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\'', textBlock = """
            "zielberuf": {"titel": "Lehre als Maler"}                               ~ GEWUENSCHT
            "zielberuf": "Maler", "zielgruppen": ["AUSBILDUNGSSUCHENDE"]            ~ GEWUENSCHT
            "zielberuf": "Maler", "alternativberufe": ["Ausbildung Tischler"]       ~ ERSTAUSBILDUNG_FEHLT
            "qualifikationsniveau": "HELFER", "berufserfahrungJahre": 2, "hemmnisse": [{"art": "FEHLENDER_BERUFSABSCHLUSS"}] ~ ERSTAUSBILDUNG_FEHLT
            "qualifikationsniveau": "HELFER", "berufserfahrungJahre": 20, "hemmnisse": [{"art": "FEHLENDER_BERUFSABSCHLUSS"}] ~ KEINES
            "alter": 17, "qualifikationsniveau": "HELFER"                           ~ KEINES
            """)
    void seesWhoLooksForATrainingPlace(String felder, Ausbildungsinteresse interesse) {
        assertThat(person(felder).arbeit().ausbildung()).isEqualTo(interesse);
    }

    @Test
    void letsAnOpenAddictionAndOpenChildcareLimitWork() {
        var offen = person(
                "\"hemmnisse\": [{\"art\": \"SUCHT\"}, {\"art\": \"KINDERBETREUUNG\", \"status\": \"ERKANNT\"}]");
        var geloest = person("\"hemmnisse\": [{\"art\": \"SUCHT\", \"status\": \"ERFOLGREICH_ERLEDIGT\"}]");

        assertThat(offen.arbeit().grenzen()).contains(Funktionsgrenze.KEIN_FAHREN, Funktionsgrenze.KEINE_MASCHINEN);
        assertThat(offen.arbeit().kinderbetreuungOffen()).isTrue();
        assertThat(geloest.arbeit().grenzen()).isEmpty();
        assertThat(geloest.foerderung().offene()).isEmpty();
    }

    @Test
    void understandsOlderSpellingsOfHemmnisse() {
        assertThat(
                person("\"hemmnisse\": [{\"art\": \"WOHNSITUATION\", \"prioritaet\": 0}]").foerderung().offeneArten())
                .containsExactly(Hemmnisart.WOHNUNG);
    }

    @Test
    void tellsAnEmptyListOfHemmnisseFromNone() {
        assertThat(person("\"hemmnisse\": []").foerderung().hemmnisse()).isEmpty();
        assertThat(person("\"alter\": 30").foerderung().hemmnisse()).isNull();
    }

    @Test
    void readsAnOffer() {
        var stelle = stelle("\"titel\": \"Helfer im Lager\", \"beschreibung\": \"Wir lernen Sie an. Beginn 6 Uhr.\","
                + "\"muss\": [\"SPRACHE_A2\", \"STAPLERSCHEIN|KRANSCHEIN\"], \"schicht\": true, \"koerperlichSchwer\": true,"
                + "\"unterkunft\": false, \"kann\": [\"Staplerschein\"], \"arbeitszeit\": [\"VOLLZEIT\"]");

        assertThat(stelle.kldb()).startsWith("51311");
        assertThat(stelle.deutsch()).isEqualTo(Sprachniveau.A2);
        assertThat(stelle.muss()).containsExactly(Set.of("STAPLERSCHEIN", "KRANSCHEIN"));
        assertThat(stelle.kann().getFirst().codes()).contains("STAPLERSCHEIN");
        assertThat(stelle.merkmale()).isEqualTo(EnumSet.of(Stellenmerkmal.QUEREINSTIEG));
        assertThat(stelle.belastungen()).containsExactly(Belastung.SCHWERES_HEBEN);
        assertThat(stelle.lagen()).containsExactly(Arbeitslage.SCHICHT);
        assertThat(stelle.art()).isEqualTo(Stellenart.ARBEIT);
    }

    @Test
    void knowsTrainingPlacesAndSubsidisedWork() {
        assertThat(stelle("\"titel\": \"EQ Holz\"").art()).isEqualTo(Stellenart.EINSTIEGSQUALIFIZIERUNG);
        assertThat(stelle("\"titel\": \"Ausbildung zur Köchin\"").art()).isEqualTo(Stellenart.AUSBILDUNG);
        assertThat(stelle("\"muss\": [\"LANGZEITBEZUG\"]").merkmale()).contains(Stellenmerkmal.GEFOERDERT);
    }

    @Test
    void turnsAdmissionFieldsIntoARule() {
        var massnahme = massnahme("\"alterVon\": 50, \"kundenkategorien\": [\"D\"], \"zielgruppen\": [\"UE50\"]");

        assertThat(zulassung(massnahme, "\"alter\": 55, \"kundenkategorie\": \"D\"")).isEqualTo(Urteil.ERFUELLT);
        assertThat(zulassung(massnahme, "\"alter\": 45, \"kundenkategorie\": \"D\"")).isEqualTo(Urteil.NICHT_ERFUELLT);
        assertThat(zulassung(massnahme, "\"kundenkategorie\": \"D\"")).isEqualTo(Urteil.UNBEKANNT);
    }

    @Test
    void keepsATargetGroupApartThatItHasNoNameFor() {
        var massnahme = massnahme("\"zielgruppen\": [\"IMKERINNEN\"]");

        assertThat(zulassung(massnahme, "\"zielgruppen\": [\"IMKERINNEN\"]")).isEqualTo(Urteil.ERFUELLT);
        assertThat(zulassung(massnahme, "\"zielgruppen\": [\"FRAUEN\"]")).isEqualTo(Urteil.NICHT_ERFUELLT);
    }

    @Test
    void takesConditionsInWordsAndAgesBeyondAllYears() {
        var massnahme = massnahme(
                "\"voraussetzungen\": [\"Pkw-Führerschein\", \"Interesse an Pflege\"], \"alterBis\": 999");

        assertThat(zulassung(massnahme, "\"alter\": 30, \"fuehrerschein\": [\"B\"]")).isEqualTo(Urteil.ERFUELLT);
        assertThat(zulassung(massnahme, "\"alter\": 30")).isEqualTo(Urteil.NICHT_ERFUELLT);
    }

    @Test
    void admitsWomenToWhatIsMadeForThem() {
        var massnahme = massnahme("\"zielgruppen\": [\"FRAUEN\"]");

        assertThat(zulassung(massnahme, "\"geschlecht\": \"w\", \"zielgruppen\": []")).isEqualTo(Urteil.ERFUELLT);
        assertThat(zulassung(massnahme, "\"geschlecht\": \"m\", \"zielgruppen\": []")).isEqualTo(Urteil.NICHT_ERFUELLT);
    }

    @Test
    void countsFreePlacesAndLetsPeopleInLater() {
        var durchgang = massnahme(
                "\"beginn\": \"2026-09-01\", \"ende\": \"2027-03-01\", \"plaetze\": 10, \"belegt\": 12")
                .durchgaenge()
                .getFirst();

        assertThat(durchgang.freiePlaetze()).isZero();
        assertThat(durchgang.flexibel()).isTrue();
    }

    @Test
    void promisesAProofOnlyWhereOneIsMissing() {
        var titel = "\"titel\": \"Staplerschein in zwei Wochen\"";

        assertThat(massnahme(titel + ", \"hemmnisse\": [{\"art\": \"FEHLENDER_NACHWEIS\"}]").nachweise())
                .contains("STAPLERSCHEIN");
        assertThat(massnahme(titel).nachweise()).isEmpty();
    }

    private static Urteil zulassung(Massnahme massnahme, String felder) {
        return massnahme.zulassung().urteil(person(felder).zugang(), STICHTAG);
    }

    private static Profil person(String felder) {
        return new Profilabbildung(WOERTER)
                .von(MAPPER.readValue("{\"id\": \"P\", %s}".formatted(felder), Person.class));
    }

    private static Stelle stelle(String felder) {
        return new Stellenabbildung(WOERTER)
                .von(MAPPER.readValue("{\"id\": \"S\", %s}".formatted(felder), Stellenangabe.class));
    }

    private static Massnahme massnahme(String felder) {
        return new Massnahmenabbildung(WOERTER)
                .von(MAPPER.readValue("{\"id\": \"M\", %s}".formatted(felder), Massnahmenangabe.class));
    }
}
