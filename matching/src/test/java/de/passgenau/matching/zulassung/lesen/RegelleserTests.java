package de.passgenau.matching.zulassung.lesen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Regelwelt;
import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.Leseergebnis.Gelesen;
import de.passgenau.matching.zulassung.lesen.Leseergebnis.Unverstanden;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Regelwelt.class)
@Domain(DomainContext.Global.class)
class RegelleserTests {

    @Property
    void readsWhatItPrintsAsTheSameRule(@ForAll Zulassungsregel regel, @ForAll Zugangsprofil profil,
            @ForAll LocalDate tag) {
        var gelesen = gelesen(regel.text());

        assertThat(gelesen).isEqualTo(regel);
        assertThat(gelesen.text()).isEqualTo(regel.text());
        assertThat(gelesen.beweis(profil, tag)).isEqualTo(regel.beweis(profil, tag));
    }

    @Property
    void readsItInCapitalsAndWithoutUmlautsToo(@ForAll Zulassungsregel regel) {
        if (!regel.text().contains("\"") && !regel.text().matches(".*(Märk|Prenzlau|München).*")
                && !regel.text().contains("Uck")
                && !regel.text().contains("Barn")) {
            var anders = regel.text().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");

            assertThat(gelesen(anders.toUpperCase(java.util.Locale.ROOT).replace(" ", "\n  "))).isEqualTo(regel);
        }
    }

    @Property
    void findsEveryConditionInTheText(@ForAll Zulassungsregel regel) {
        var text = regel.text();
        var gelesen = (Gelesen) Regelleser.lies(text);

        assertThat(gelesen.regel().bedingung().merkmale()).allSatisfy(merkmal -> {
            var stelle = gelesen.stellen().von(merkmal).orElseThrow();
            assertThat(text.substring(stelle.beginn(), stelle.beginn() + stelle.laenge())).isEqualTo(merkmal.text());
        });
    }

    @Property
    void answersAnyTextWithoutAnException(@ForAll String text) {
        assertThat(Regelleser.lies(text)).isNotNull();
    }

    @Property
    void marksAPlaceInsideTheText(@ForAll Zulassungsregel regel, @ForAll int wo, @ForAll char zeichen) {
        var text = regel.text();
        int stelle = Math.floorMod(wo, text.length());
        var gestoert = text.substring(0, stelle) + zeichen + text.substring(Math.min(text.length(), stelle + 2));

        if (Regelleser.lies(gestoert) instanceof Unverstanden unverstanden) {
            assertThat(unverstanden.fehler()).isNotEmpty().allSatisfy(fehler -> {
                assertThat(fehler.stelle().beginn()).isBetween(0, gestoert.length());
                assertThat(fehler.stelle().laenge()).isPositive();
                assertThat(fehler.meldung()).endsWith(fehler.meldung().endsWith("?") ? "?" : ".");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter AB 25                                          | Alter ab 25
            mindestens 25 Jahre alt                              | Alter ab 25
            älter als 35 Jahre                                   | Alter ab 36
            jünger als 25                                        | Alter unter 25
            Alter < 25                                           | Alter unter 25
            Alter >= 50.                                         | Alter ab 50
            Alter 50-66                                          | Alter zwischen 50 und 66
            Alter von 50 bis 66 Jahren                           | Alter zwischen 50 und 66
            zwischen 50 und 66 Jahren                            | Alter zwischen 50 und 66
            Alter bis 30                                         | Alter unter 31
            Kategorie C oder A                                   | Kategorie in (A, C)
            Kategorie A, B und Alter ab 25                       | Kategorie in (A, B) und Alter ab 25
            Kategorie A oder Alter ab 25                         | Kategorie A oder Alter ab 25
            Zielgruppe Alleinerziehende                          | Zielgruppe ALLEINERZIEHENDE
            Zielgruppe Menschen mit Migrationsgeschichte         | Zielgruppe MIGRANTEN
            Zielgruppe unter 25-Jährige oder Ü50                 | Zielgruppe in (U25, UE50)
            Zielgruppe alle                                      | alle
            offen für alle                                       | alle
            Hemmnis Schulden offen                               | Hemmnis SCHULDEN offen
            kein Hemmnis Sucht                                   | nicht Hemmnis SUCHT offen
            Hemmnis psychische Gesundheit oder Sucht offen       | Hemmnis in (GESUNDHEIT_PSYCHISCH, SUCHT) offen
            Hemmnis Wohnsituation                                | Hemmnis WOHNUNG offen
            Hemmnis im Bereich soziale Kompetenzen               | Hemmnis im Bereich SOZIALE_KOMPETENZEN
            Leistungsbezug seit mindestens 24 Monaten            | Leistungsbezug seit mindestens 24 Monaten
            im Leistungsbezug seit mehr als zwei Jahren          | Leistungsbezug seit mehr als 2 Jahren
            seit mindestens einem Jahr arbeitslos                | arbeitslos seit mindestens 1 Jahr
            arbeitslos seit weniger als 6 Wochen                 | arbeitslos seit weniger als 6 Wochen
            seit 5 Jahren ohne Beschäftigung                     | keine Beschäftigung seit mindestens 5 Jahren
            keine Beschäftigung in den letzten 5 Jahren          | keine Beschäftigung seit mindestens 5 Jahren
            kein Aufstockerjob seit 5 Jahren                     | keine Beschäftigung seit mindestens 5 Jahren
            letzte Beschäftigung vor höchstens 6 Monaten         | keine Beschäftigung seit höchstens 6 Monaten
            kein Berufsabschluss                                 | ohne Berufsabschluss
            mit abgeschlossener Berufsausbildung                 | mit Berufsabschluss
            Schulabschluss MSR                                   | Schulabschluss mindestens MSR
            ohne Schulabschluss                                  | ohne Schulabschluss
            Schulabschluss mindestens mittlere Reife             | Schulabschluss mindestens MSR
            Nachweis führerschein_c                              | Nachweis FUEHRERSCHEIN_C
            Führerschein B oder C                                | Nachweis in (FUEHRERSCHEIN_B, FUEHRERSCHEIN_C)
            Führerschein Klasse C                                | Nachweis FUEHRERSCHEIN_C
            Nachweis FUEHRERSCHEIN_C oder FUEHRERSCHEIN_D        | Nachweis in (FUEHRERSCHEIN_C, FUEHRERSCHEIN_D)
            Deutsch B1                                           | Deutsch mindestens B1
            Deutsch von A2 bis B1                                | Deutsch zwischen A2 und B1
            Deutsch B1-B2                                        | Deutsch zwischen B1 und B2
            Deutschkenntnisse höchstens a2                       | Deutsch höchstens A2
            gesundheitlich eingeschränkt                         | gesundheitliche Einschränkung
            keine gesundheitlichen Einschränkungen               | keine gesundheitliche Einschränkung
            mindestens eine frühere Maßnahme ohne Erfolg         | frühere Maßnahmen ohne Erfolg mindestens 1
            erfolglose Massnahmen ab 2                           | frühere Maßnahmen ohne Erfolg mindestens 2
            keine frühere Maßnahme ohne Erfolg                   | frühere Maßnahmen ohne Erfolg genau 0
            freiwillige Teilnahme                                | freiwillig
            Wohnort im Landkreis Märkisch-Oderland               | Wohnort im Kreis Märkisch-Oderland
            Wohnort im Kreis Uckermark oder Barnim               | Wohnort im Kreis in (Barnim, Uckermark)
            Wohnort im Kreis Uckermark oder Alter ab 25          | Wohnort im Kreis Uckermark oder Alter ab 25
            Geschäftsstelle Bad Doberan und freiwillig           | Geschäftsstelle "Bad Doberan" und freiwillig
            Wohnort im Umkreis von 30 km um 53.3167, -13.8625    | Wohnort höchstens 30 km von 53.3167, -13.8625
            """, quoteCharacter = '`')
    void understandsManySpellings(String text, String einheitlich) {
        assertThat(gelesen(text).text()).isEqualTo(einheitlich);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            freiwillig oder (Alter ab 25 und Kategorie A) | freiwillig oder (Alter ab 25 und Kategorie A)
            (freiwillig oder Alter ab 25) und Kategorie A | (freiwillig oder Alter ab 25) und Kategorie A
            ((freiwillig))                                | freiwillig
            nicht (freiwillig und Kategorie A)            | nicht (freiwillig und Kategorie A)
            (freiwillig und Alter ab 25) und Kategorie A  | freiwillig und Alter ab 25 und Kategorie A
            """)
    void keepsBracketsThatMatter(String text, String einheitlich) {
        assertThat(gelesen(text).text()).isEqualTo(einheitlich);
    }

    @Test
    void understandsTheBarOfTheCodeList() {
        assertThat(gelesen("Nachweis AUSBILDUNG_METALL|SCHWEISSERPRUEFUNG").text())
                .isEqualTo("Nachweis in (AUSBILDUNG_METALL, SCHWEISSERPRUEFUNG)");
    }

    private static Zulassungsregel gelesen(String text) {
        return switch (Regelleser.lies(text)) {
            case Gelesen gelesen -> gelesen.regel();
            case Unverstanden unverstanden -> throw new AssertionError(text + ": " + unverstanden.fehler());
        };
    }
}
