package de.passgenau.api.vermittlung.guete.pruefung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.vermittlung.guete.sammlung.Massnahmenangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.api.vermittlung.guete.sammlung.Stellenangabe;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class HarteRegelnTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final LocalDate STICHTAG = LocalDate.of(2026, 12, 1);
    private static final Kenntnisverzeichnis KENNTNISSE = Kenntnisverzeichnis.mitgeliefert();

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\'', textBlock = """
            "fuehrerschein": ["B"]                             ~ "muss": ["FUEHRERSCHEIN_C"]                  ~ Nachweis
            "sprachniveauDeutsch": "B1"                        ~ "muss": ["SPRACHE_B2"]                       ~ Nachweis
            "kenntnisse": ["Kochlehre"]                        ~ "muss": ["STAPLERSCHEIN"]                    ~ Nachweis
            "zielgruppen": []                                  ~ "muss": ["LANGZEITBEZUG"]                    ~ Nachweis
            "mobilitaetsradiusKm": 10, "pkw": false            ~ "ort": {"lat": 52.2, "lon": 11.0}            ~ Entfernung
            "mobilitaetsradiusKm": 10, "pkw": true             ~ "ort": {"lat": 52.2, "lon": 11.0}            ~ Entfernung
            "arbeitszeiten": ["TEILZEIT"]                      ~ "arbeitszeit": ["VOLLZEIT"]                  ~ Umfang
            "arbeitszeiten": ["VOLLZEIT"]                      ~ "nacht": true                                ~ Nacht
            "einschraenkungen": ["KEINE_SCHICHTARBEIT"]        ~ "schicht": true                              ~ SCHICHT
            "hemmnisse": [{"art": "KINDERBETREUUNG"}]          ~ "wochenende": true                           ~ Kinderbetreuung offen
            "einschraenkungen": ["KEIN_SCHWERES_HEBEN"]        ~ "koerperlichSchwer": true                    ~ Belastung
            "hemmnisse": [{"art": "SUCHT", "status": "ERKANNT"}] ~ "belastungen": ["FAHREN"]                  ~ Belastung
            "alter": 17                                        ~ "art": "ARBEIT"                              ~ Jugendschutz
            "verfuegbarAb": "2027-03-01"                       ~ "beginn": "2027-01-01"                       ~ Verfügbarkeit
            """)
    void areBrokenByAnOffer(String person, String stelle, String regel) {
        assertThat(stelle(person, stelle)).extracting(Verstoss::regel).containsExactly(regel);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\'', textBlock = """
            "fuehrerschein": ["CE"]                            ~ "muss": ["FUEHRERSCHEIN_T", "FUEHRERSCHEIN_C"]
            "kenntnisse": ["Gesellenbrief Bäcker"]             ~ "muss": ["AUSBILDUNG_BAECKER|AUSBILDUNG_KONDITOR"]
            "mobilitaetsradiusKm": 12, "pkw": true             ~ "ort": {"lat": 52.2, "lon": 11.0}
            "mobilitaetsradiusKm": 10                          ~ "ort": {"lat": 55.0, "lon": 11.0}, "unterkunft": true
            "arbeitszeiten": ["TEILZEIT"]                      ~ "arbeitszeit": ["VOLLZEIT", "TEILZEIT"]
            "hemmnisse": [{"art": "SUCHT", "status": "ERFOLGREICH_ERLEDIGT"}] ~ "belastungen": ["FAHREN"]
            "alter": 17                                        ~ "art": "EQ"
            "verfuegbarAb": "2026-01-01"                       ~ "beginn": "2025-01-01"
            """)
    void areKeptByAnOffer(String person, String stelle) {
        assertThat(stelle(person, stelle)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\'', textBlock = """
            "alter": 30                               ~ "plaetze": 5, "belegt": 5                       ~ Plätze
            "alter": 30                               ~ "ende": "2026-11-30"                            ~ Ende
            "alter": 30                               ~ "alterVon": 50                                  ~ Alter
            "zielgruppen": ["FRAUEN"]                 ~ "zielgruppen": ["MIGRANTEN"]                    ~ Zielgruppe
            "kundenkategorie": "A"                    ~ "kundenkategorien": ["D"]                       ~ Kundenkategorie
            "mobilitaetsradiusKm": 10, "pkw": false   ~ "ort": {"lat": 52.55, "lon": 11.0}, "shuttle": true ~ Entfernung
            "arbeitszeiten": ["TEILZEIT"]             ~ "teilzeit": false, "wochenstunden": 35                        ~ Umfang
            "hemmnisse": [{"art": "KINDERBETREUUNG"}] ~ "wochenstunden": 30                             ~ Kinderbetreuung
            "sprachniveauDeutsch": "A2"               ~ "sprachniveauMin": "B1"                         ~ Sprachfenster
            "sprachniveauDeutsch": "C1"               ~ "sprachniveauMax": "B2"                         ~ Sprachfenster
            "fuehrerschein": []                       ~ "voraussetzungen": ["FUEHRERSCHEIN_C|FUEHRERSCHEIN_D"] ~ Nachweis
            "qualifikationsniveau": "FACHKRAFT"       ~ "nurOhneBerufsabschluss": true                  ~ Berufsabschluss
            """)
    void areBrokenByAMassnahme(String person, String massnahme, String regel) {
        assertThat(massnahme(person, massnahme)).extracting(Verstoss::regel).containsExactly(regel);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\'', textBlock = """
            "alter": 24, "zielgruppen": []            ~ "zielgruppen": ["U25"]
            "alter": 50, "zielgruppen": []            ~ "zielgruppen": ["UE50"]
            "mobilitaetsradiusKm": 10, "pkw": false   ~ "ort": {"lat": 52.45, "lon": 11.0}, "shuttle": true
            "mobilitaetsradiusKm": 10                 ~ "ort": {"lat": 55.0, "lon": 11.0}, "kreisweit": true
            "hemmnisse": [{"art": "KINDERBETREUUNG"}] ~ "wochenstunden": 30, "kinderbetreuung": true
            "sprachniveauDeutsch": "B1"               ~ "sprachniveauMin": "B1", "sprachniveauMax": "B1"
            """)
    void areKeptByAMassnahme(String person, String massnahme) {
        assertThat(massnahme(person, massnahme)).isEmpty();
    }

    @Test
    void tellWhatAFieldSaysFromWhatOnlyWordsSay() {
        assertThat(stelle("\"fuehrerschein\": []", "\"muss\": [\"FUEHRERSCHEIN_B\"]")).allMatch(Verstoss::sicher);
        assertThat(stelle("\"kenntnisse\": []", "\"muss\": [\"KRANSCHEIN\"]")).noneMatch(Verstoss::sicher);
    }

    private static List<Verstoss> stelle(String person, String stelle) {
        return new Stellenpruefung(STICHTAG, KENNTNISSE).pruefe(person(person),
                MAPPER.readValue("{\"id\": \"S\", %s}".formatted(stelle), Stellenangabe.class));
    }

    private static List<Verstoss> massnahme(String person, String massnahme) {
        return new Massnahmenpruefung(STICHTAG, KENNTNISSE).pruefe(person(person),
                MAPPER.readValue("{\"id\": \"M\", %s}".formatted(massnahme), Massnahmenangabe.class));
    }

    private static Person person(String felder) {
        return MAPPER.readValue("{\"id\": \"P\", \"wohnort\": {\"lat\": 52.0, \"lon\": 11.0}, %s}".formatted(felder),
                Person.class);
    }
}
