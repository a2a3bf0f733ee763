package de.passgenau.matching.beruf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TiteldeutungTests {

    private static final Titeldeutung DEUTUNG = new Titeldeutung(Berufsverzeichnis.mitgeliefert());
    private static final Feldberufe FELDER = new Feldberufe(Berufsverzeichnis.mitgeliefert());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ausbildung zum Maurer (m/w/d) ab August     | 32122
            Tischler Lehre                              | 22342
            EQ Friseur – Einstieg für Jugendliche       | 82312
            Altenpflegehelferin im Haus Abendsonne      | 82101
            Mitarbeiter (m/w/d) Reinigung               | 54101
            """)
    void findsTheOccupationAmongItsDecoration(String titel, String kldb) {
        assertThat(DEUTUNG.gattungen(titel)).startsWith(kldb);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pflege                | 82101 81301 82102 81302
            Pflegedienst ambulant | 82101 81301 82102 81302
            Verkauf               | 62101 62102
            Lager                 | 51311 51312
            Küche                 | 29301 29302
            Reinigung             | 54101 54112
            Büro                  | 71401 71402
            Arbeit am Computer    | 71401 71402
            Bau                   | 32101 32102
            Kita                  | 83111 83112 83113
            Telefonzentrale       | 71401 71452
            Empfang               | 71401 71452 63222
            Autohof               | 62101 62282 63301
            Getränkemarkt         | 62101 62102
            """)
    void leavesTheLevelOpenWhereTheTitleNamesAFieldOnly(String titel, String kldb) {
        assertThat(DEUTUNG.gattungen(titel)).containsExactly(kldb.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"Aushilfe Küche,29301", "Küchenhilfe,29301", "Helferin Kita,83111", "Kita-Helferin,83111",
            "Erzieherhelferin,83111", "ungelernt im Lager,51311", "Hilfsarbeiter Bau,32101", "Fachkraft Küche,29302",
            "Arzthelferin,81102", "Nachhilfe,84483", "Leiter Lager,51394", "Geburtshelfer,81353"})
    void readsTheLevelThatTheTitleNames(String titel, String kldb) {
        assertThat(DEUTUNG.gattungen(titel)).containsExactly(kldb);
    }

    @Test
    void takesAnUnskilledWorkerForNoSingleTrade() {
        assertThat(DEUTUNG.gattungen("Hilfsarbeiter")).hasSizeGreaterThan(2).allMatch(kldb -> kldb.endsWith("1"));
    }

    @ParameterizedTest
    @CsvSource({"Schwester,Pfleger", "Krankenschwester,Krankenpfleger", "Zimmermädchen,Zimmerjunge",
            "Tagesmutter,Tagesvater", "Köchin,Koch", "Bäuerin,Bauer", "Putzfrau,Putzmann", "Hausfrau,Hausmann",
            "Kauffrau im Einzelhandel,Kaufmann im Einzelhandel", "Bürokauffrau,Bürokaufmann",
            "Erzieherin,Erzieher", "Kindergärtnerin,Kindergärtner", "Kinderpflegerin,Kinderpfleger",
            "Altenpflegerin,Altenpfleger", "Pflegefachfrau,Pflegefachmann", "Pflegehelferin,Pflegehelfer",
            "Sekretärin,Sekretär", "Friseurin,Friseur", "Friseuse,Frisör", "Masseurin,Masseur", "Ärztin,Arzt",
            "Arzthelferin,Arzthelfer", "Medizinische Fachangestellte,Medizinischer Fachangestellter",
            "Rechtsanwaltsfachangestellte,Rechtsanwaltsfachangestellter", "Verkäuferin,Verkäufer",
            "Bäckereifachverkäuferin,Bäckereifachverkäufer", "Kassiererin,Kassierer", "Kellnerin,Kellner",
            "Hotelfachfrau,Hotelfachmann", "Restaurantfachfrau,Restaurantfachmann", "Raumpflegerin,Raumpfleger",
            "Reinigungsfrau,Reinigungsmann", "Hauswirtschafterin,Hauswirtschafter", "Haushälterin,Haushälter",
            "Schneiderin,Schneider", "Lageristin,Lagerist", "Lagerhelferin,Lagerhelfer", "Packerin,Packer",
            "Busfahrerin,Busfahrer", "Taxifahrerin,Taxifahrer", "Kraftfahrerin,Kraftfahrer", "Malerin,Maler",
            "Tischlerin,Tischler", "Zimmerin,Zimmerer", "Zimmerfrau,Zimmermann", "Gärtnerin,Gärtner",
            "Hausmeisterin,Hausmeister", "Wachfrau,Wachmann", "Sozialpädagogin,Sozialpädagoge", "Lehrerin,Lehrer",
            "Telefonistin,Telefonist", "Bürohelferin,Bürohelfer", "Müllfrau,Müllmann", "Briefträgerin,Briefträger"})
    void readsWomenAndMenAlike(String frau, String mann) {
        assertThat(DEUTUNG.gattungen(frau)).isEqualTo(DEUTUNG.gattungen(mann));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Call Center Agent            | Callcenteragent
            Kundenberater im Call Center | Kundenberater im Callcenter
            Bus Fahrer                   | Busfahrer
            Groß Küche                   | Großküche
            Aushilfe Getränke Markt      | Aushilfe Getränkemarkt
            Mitarbeiter Kinder Garten    | Mitarbeiter Kindergarten
            """)
    void readsACompoundWrittenAsTwoWords(String getrennt, String zusammen) {
        assertThat(DEUTUNG.gattungen(getrennt)).isNotEmpty().isEqualTo(DEUTUNG.gattungen(zusammen));
    }

    @Test
    void takesWhoAdvisesOnThePhoneForNobodyOfABank() {
        assertThat(DEUTUNG.gattungen("Kundenberater im Call Center")).first().isEqualTo("92122");
        assertThat(DEUTUNG.gattungen("Kundenberater Bank")).containsExactly("72112");
    }

    @ParameterizedTest
    @CsvSource({"Leiharbeiter Produktion,Produktion", "Zeitarbeit Lager,Lager", "Leiharbeiterin im Verkauf,Verkauf",
            "Schweißer in Leiharbeit,Schweißer", "Zeitarbeitnehmer als Maler,Maler"})
    void leavesOutWhoseEmployeeSomebodyIs(String verliehen, String titel) {
        assertThat(DEUTUNG.gattungen(verliehen)).isNotEmpty().isEqualTo(DEUTUNG.gattungen(titel));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leiharbeiter", "Zeitarbeit", "Arbeit", "Ausbildung", "ungelernt", "Vollzeit"})
    void knowsNoOccupationWhereAllWordsOnlyDecorate(String titel) {
        assertThat(DEUTUNG.gattungen(titel)).isEmpty();
    }

    @Test
    void countsEachOfSeveralOccupations() {
        assertThat(DEUTUNG.gattungen("Dachdecker / Zimmerer")).contains("32142", "33322");
    }

    @Test
    void isSilentWhereNothingIsSure() {
        assertThat(DEUTUNG.gattungen("irgendetwas Schönes")).isEmpty();
        assertThat(DEUTUNG.gattungen("")).isEmpty();
    }

    @Test
    void leavesOutWhoLeadsUnlessSomebodyIsToLead() {
        assertThat(DEUTUNG.gattungen("Kfz")).isNotEmpty().noneMatch(kldb -> kldb.matches("\\d{3}9[34]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lehre als Koch", "Gärtner (Ausbildung)", "Azubi Verkauf", "Auszubildende im Büro"})
    void seesAWishForATrainingPlace(String titel) {
        assertThat(Titeldeutung.nenntAusbildung(titel)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lehrer", "Ausbilder im Metallbereich", "Koch", "Erwachsenenbildung"})
    void seesNoneInWhoTeaches(String titel) {
        assertThat(Titeldeutung.nenntAusbildung(titel)).isFalse();
    }

    @Test
    void knowsTheOccupationsOfAField() {
        assertThat(FELDER.gattungen("LAGER")).contains("513");
        assertThat(FELDER.gattungen("ELEKTRO_METALL")).contains("26", "24");
        assertThat(FELDER.gattungen("Küche")).containsExactly("293");
        assertThat(FELDER.gattungen("Dachdeckerei")).contains("321");
        assertThat(FELDER.gattungen("XYZ")).isEmpty();
    }
}
