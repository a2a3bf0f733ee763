package de.passgenau.matching.zulassung.lesen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.matching.zulassung.lesen.Leseergebnis.Unverstanden;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Stelle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LesefehlerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Altr ab 25                            | Altr                  | Hier fehlt eine Bedingung; es folgt »Altr«.
            Alter ab 700                          | ab 700                | Ein Alter liegt zwischen 0 und 120, nicht bei 700.
            Alter ab 99999999999                  | ab 99999999999        | Ein Alter liegt zwischen 0 und 120, nicht bei 999999.
            Alter zwischen 60 und 20              | zwischen 60 und 20    | Von 60 bis 20 liegt nichts; die kleinere Zahl steht zuerst.
            Alter unter 0                         | unter 0               | Weniger als 0 gibt es nicht.
            Alter 25                              | 25                    | Ab, unter oder genau 25?
            Alter ab 25.5                         | 25.5                  | Hier steht eine ganze Zahl, nicht 25.5.
            Deutsch mindestens B7                 | B7                    | Hier fehlt ein Sprachniveau; es folgt »B7«.
            Deutsch zwischen C1 und A2            | zwischen C1 und A2    | Dazwischen liegt nichts; die Stufen sind A1, A2, B1, B2, C1, C2.
            Kategorie Q                           | Q                     | Hier fehlt eine Kategorie von A bis Z; es folgt »Q«.
            Zielgruppe Alleinerzihende            | Alleinerzihende       | Hier fehlt eine Zielgruppe; es folgt »Alleinerzihende«.
            arbeitslos seit 2 Jaren               | Jaren                 | Hier fehlt, ob Jahre, Monate, Wochen oder Tage gemeint sind; es folgt »Jaren«.
            arbeitslos seit 200 Jahren            | 200 Jahren            | Eine Dauer ist höchstens hundert Jahre lang.
            Wohnort höchstens 5000 km von 53, 13  | höchstens 5000 km     | Ein Umkreis misst 1 bis 1000 km, nicht 5000.
            Wohnort höchstens 50 km von 530, 13   | 530                   | Eine Koordinate liegt zwischen -90 und 90 Grad.
            Kategorie A Alter ab 25               | Alter                 | Hier fehlt »und« oder »oder«; es folgt »Alter«.
            freiwillig)                           | )                     | Diese Klammer wurde nicht geöffnet.
            (freiwillig                           | (                     | Diese Klammer wird nicht geschlossen.
            Kategorie in (A                       | ''                    | Hier fehlt ein Komma oder die schließende Klammer; die Regel endet hier.
            freiwillig und                        | ''                    | Hier fehlt eine Bedingung; die Regel endet hier.
            nicht                                 | ''                    | Hier fehlt eine Bedingung; die Regel endet hier.
            und Alter ab 25                       | und                   | Hier fehlt eine Bedingung; es folgt »und«.
            freiwillig und oder Kategorie A       | oder                  | Hier fehlt eine Bedingung; es folgt »oder«.
            freiwillig und ()                     | )                     | Hier fehlt eine Bedingung; es folgt »)«.
            freiwillig § Alter ab 25              | §                     | Hier fehlt »und« oder »oder«; es folgt »§«.
            keine Ahnung                          | Ahnung                | Hier fehlt, was nicht sein darf; es folgt »Ahnung«.
            ''                                    | ''                    | Die Regel ist leer; offen für alle heißt »alle«.
            """)
    void saysWhatIsWrongAtItsPlace(String text, String stelle, String meldung) {
        assertThat(fehler(text)).singleElement().satisfies(fehler -> {
            assertThat(fehler.meldung()).isEqualTo(meldung);
            int ende = Math.min(text.length(), fehler.stelle().beginn() + fehler.stelle().laenge());
            assertThat(text.substring(fehler.stelle().beginn(), ende)).isEqualTo(stelle);
        });
    }

    @ParameterizedTest
    @CsvSource({"Altr ab 25, Alter", "Katgorie A, Kategorie", "Zielgruppe Alleinerzihende, ALLEINERZIEHENDE",
            "Hemmnis Schuldn offen, SCHULDEN", "arbeitslos seit 2 Jaren, Jahren", "Nachwies ADR, Nachweis",
            "freiwilig, freiwillig", "Alter ab 25 und Sucht, Hemmnis SUCHT", "mit Schulden, Hemmnis SCHULDEN",
            "Alter ab 25 udn Kategorie A, und",
            "Sprache mindestens B1, Deutsch mindestens B1", "Alter ab 18 und Sprache B1, Deutsch B1",
            "Hemmnis SUCHT offen und Sprache, Hemmnis SPRACHE"})
    void suggestsTheWordThatWasMeant(String text, String vorschlag) {
        assertThat(fehler(text)).first().extracting(Lesefehler::vorschlag).isEqualTo(vorschlag);
    }

    @Test
    void namesBracketsSideBySideOnce() {
        assertThat(fehler("(".repeat(60) + "alle" + ")".repeat(60))).extracting(Lesefehler::meldung)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(fehler("alle" + ")".repeat(30))).hasSize(1);
        assertThat(fehler("(Alter ab 25) ) und (freiwillig")).hasSize(2);
    }

    @Test
    void suggestsNothingForAWordThatIsNearToNone() {
        assertThat(fehler("Sternzeichen Löwe")).singleElement().extracting(Lesefehler::vorschlag).isNull();
    }

    @Test
    void findsSeveralErrorsAtOnce() {
        var fehler = fehler("""
                Alter ab 700
                und (Kategorie in (A, Q, B) oder Deutsch mindestens B7)
                und Zielgruppe Fraun""");

        assertThat(fehler).extracting(Lesefehler::stelle)
                .containsExactly(new Stelle(1, 7, 6, 6), new Stelle(2, 23, 35, 1), new Stelle(2, 53, 65, 2),
                        new Stelle(3, 16, 84, 5));
    }

    @Test
    void listsWhatIsPossibleWhereThereIsLittleToChooseFrom() {
        assertThat(fehler("Deutsch gut")).singleElement()
                .extracting(Lesefehler::erwartet)
                .isEqualTo(List.of("A1", "A2", "B1", "B2", "C1", "C2"));
    }

    @Test
    void showsWhatAConditionMayBeginWith() {
        assertThat(fehler("freiwillig und")).singleElement()
                .extracting(Lesefehler::erwartet)
                .isEqualTo(List.of("Alter", "Kategorie", "Zielgruppe", "Hemmnis", "Leistungsbezug", "arbeitslos",
                        "Berufsabschluss", "Schulabschluss", "Nachweis", "Führerschein", "Deutsch",
                        "gesundheitliche Einschränkung", "frühere Maßnahmen", "freiwillig", "Wohnort",
                        "Geschäftsstelle", "alle"));
    }

    @Test
    void showsEachUnitOnce() {
        assertThat(fehler("arbeitslos seit 2")).singleElement()
                .extracting(Lesefehler::erwartet)
                .isEqualTo(List.of("Jahren", "Monaten", "Wochen", "Tagen"));
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThat(fehler("nicht ".repeat(600) + "freiwillig")).singleElement()
                .extracting(Lesefehler::meldung)
                .isEqualTo("Die Regel ist zu tief geschachtelt, höchstens 40-mal.");
        assertThat(fehler("freiwillig und ".repeat(300) + "freiwillig")).singleElement()
                .extracting(Lesefehler::meldung)
                .isEqualTo("Eine Regel hat höchstens 4000 Zeichen.");
    }

    private static List<Lesefehler> fehler(String text) {
        return Regelleser.lies(text) instanceof Unverstanden unverstanden ? unverstanden.fehler() : List.of();
    }
}
