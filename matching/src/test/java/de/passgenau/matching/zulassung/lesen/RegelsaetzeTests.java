package de.passgenau.matching.zulassung.lesen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import de.passgenau.matching.ort.Ortsverzeichnis;
import de.passgenau.matching.zulassung.lesen.Leseergebnis.Gelesen;
import de.passgenau.matching.zulassung.lesen.Leseergebnis.Unverstanden;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.namen.Namenskunde;
import de.passgenau.matching.zulassung.namen.Verzeichnisse;
import de.passgenau.matching.zulassung.pruefung.Regelpruefung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Träger writes, as it comes. */
class RegelsaetzeTests {

    private static final Namenskunde KUNDE = Verzeichnisse.aus(Ortsverzeichnis.mitgeliefert(),
            Kenntnisverzeichnis.mitgeliefert());

    @ParameterizedTest
    @CsvFileSource(resources = "saetze.tsv", delimiter = '\t', quoteCharacter = '`')
    @DisplayName("N-15: a rule may be written as Träger write")
    void readsWhatATraegerWrites(String text, String regel) {
        assertThat(Regelleser.lies(text, KUNDE)).isInstanceOfSatisfying(Gelesen.class, gelesen -> {
            assertThat(gelesen.regel().text()).isEqualTo(regel);
            assertThat(Regelpruefung.pruefe(gelesen)).isEmpty();
            assertThat(Regelleser.lies(gelesen.regel().satz(), KUNDE)).isInstanceOfSatisfying(Gelesen.class,
                    wieder -> assertThat(wieder.regel().satz()).isEqualTo(gelesen.regel().satz()));
        });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "fehler.tsv", delimiter = '\t', quoteCharacter = '`')
    void saysWhereAndWhyItDoesNotUnderstand(String text, String stelle, String meldung) {
        assertThat(fehler(text)).singleElement().satisfies(fehler -> {
            assertThat(fehler.meldung()).isEqualTo(meldung);
            int ende = Math.min(text.length(), fehler.stelle().beginn() + fehler.stelle().laenge());
            assertThat(text.substring(fehler.stelle().beginn(), ende)).isEqualTo(stelle == null ? "" : stelle);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nachweis Staplerschien                   | Staplerschein
            Nachweis STAPLERSCHIEN                   | Staplerschein
            Kreis Ukermark                           | Uckermark
            höchstens 20 km von Prenzlow             | Prenzlau
            Alter ab 25 und Sucht                    | Hemmnis SUCHT
            keine Schulden                           | Hemmnis SCHULDEN
            """)
    void asksWhetherThisWasMeant(String text, String vorschlag) {
        assertThat(fehler(text)).first().extracting(Lesefehler::vorschlag).isEqualTo(vorschlag);
    }

    @Test
    void showsBothReadingsWithBrackets() {
        assertThat(fehler("Alter unter 25 oder über 50 und ohne Berufsabschluss")).singleElement()
                .extracting(Lesefehler::erwartet)
                .isEqualTo(List.of("(Alter unter 25 oder Alter ab 51) und ohne Berufsabschluss",
                        "Alter unter 25 oder (Alter ab 51 und ohne Berufsabschluss)"));
        assertThat(fehler("Frauen oder Migranten und freiwillig")).singleElement()
                .extracting(Lesefehler::erwartet)
                .isEqualTo(List.of("Zielgruppe in (FRAUEN, MIGRANTEN) und freiwillig"));
    }

    @Test
    void namesTheChoicesOfAnAmbiguousName() {
        assertThat(fehler("Wohnort München")).first()
                .extracting(Lesefehler::erwartet)
                .isEqualTo(List.of("München, Landeshauptstadt", "München"));
        assertThat(fehler("Wohnort Prenzlau")).first()
                .extracting(Lesefehler::erwartet)
                .isEqualTo(List.of("Wohnort höchstens 10 km von Prenzlau", "Wohnort im Kreis Uckermark"));
        assertThat(Regelleser.lies("höchstens 5 km von 16307 Schönfeld", KUNDE)).isInstanceOf(Gelesen.class);
    }

    @Test
    void readsAListLineByLine() {
        var liste = """
                - ab 25 Jahren
                - Kategorie C oder freiwillig
                - ohne Berufsabschluss""";

        assertThat(Regelleser.lies(liste, KUNDE)).isInstanceOfSatisfying(Gelesen.class,
                gelesen -> assertThat(gelesen.regel().text())
                        .isEqualTo("Alter ab 25 und (Kategorie C oder freiwillig) und ohne Berufsabschluss"));
    }

    @Test
    void readsAStoredRuleWithoutAnyDirectory() {
        var gelesen = (Gelesen) Regelleser.lies("höchstens 20 km von Prenzlau und Nachweis Staplerschein", KUNDE);

        assertThat(Regelleser.lies(gelesen.regel().text())).isInstanceOfSatisfying(Gelesen.class,
                wieder -> assertThat(wieder.regel()).isEqualTo(gelesen.regel()));
    }

    private static List<Lesefehler> fehler(String text) {
        return Regelleser.lies(text, KUNDE) instanceof Unverstanden unverstanden ? unverstanden.fehler() : List.of();
    }
}
