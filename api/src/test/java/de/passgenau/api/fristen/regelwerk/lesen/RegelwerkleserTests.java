package de.passgenau.api.fristen.regelwerk.lesen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.fristen.kalender.Dauer;
import de.passgenau.api.fristen.kalender.Einheit;
import de.passgenau.api.fristen.regelwerk.Ausloeser;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Regelart;
import de.passgenau.api.fristen.regelwerk.Regelregister;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class RegelwerkleserTests {

    private static final String KOPF = """
            regelwerk: probe
            titel: Probe
            fassung: "1"
            stand: 2026-11-01
            land: BB
            regeln:
            """;
    private static final String REGEL = """
              - id: E-03
                titel: Einstiegsberatung
                bereich: EINSTIEG
                kapitel: Kapitel 3
                ausloeser: {ereignis: ANTRAG_VOLLSTAENDIG}
                frist: {dauer: 10 ARBEITSTAGE}
                erfuelltDurch: [EINSTIEGSBERATUNG]
            """;

    @Test
    void readsARule() {
        var regelwerk = lies(KOPF + REGEL);

        assertThat(regelwerk.regeln()).singleElement().satisfies(regel -> {
            assertThat(regel.id()).isEqualTo("E-03");
            assertThat(regel.ausloeser()).isEqualTo(new Ausloeser.Eingetreten(Ereignisart.ANTRAG_VOLLSTAENDIG));
            assertThat(regel.erfuelltDurch()).containsExactly(Ereignisart.EINSTIEGSBERATUNG);
            assertThat(regel.art()).isEqualTo(Regelart.EINMALIG);
            assertThat(regel.bald()).isEqualTo(new Dauer(0, Einheit.TAGE));
            assertThat(regel.aktiv()).isTrue();
        });
    }

    @Test
    void namesEveryMistakeOfAFileWithItsPlace() throws IOException {
        var text = new ClassPathResource("fristen/fehlerhaft.yaml").getContentAsString(StandardCharsets.UTF_8);
        var erwartet = new ClassPathResource("fristen/fehlerhaft.txt").getContentAsString(StandardCharsets.UTF_8);

        assertThat(meldungen(text)).containsExactlyElementsOf(erwartet.lines().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            10 ARBEITSTAGE | 10 WERKTAGE | Zeile 12, Spalte 20: „WERKTAGE“ ist keine Einheit
            id: E-03       | id: E-33    | Zeile 7, Spalte 9: „E-33“ ist keine Nummer aus dem Regelregister – meinten Sie „E-03“?
            id: E-03       | nr: E-03    | Zeile 7, Spalte 5: das Feld „id“ fehlt
            id: E-03       | id:         | Zeile 7, Spalte 8: „id“ ist leer
            kapitel:       | kapittel:   | „kapittel“ ist kein Feld an dieser Stelle – meinten Sie „kapitel“?
            land: BB       | land: [BB]  | Zeile 5, Spalte 7: „land“ ist hier ein einzelner Wert
            10 ARBEITSTAGE | 10          | „10“ ist so nicht lesbar; erwartet wird eine Dauer wie 10 ARBEITSTAGE oder 6 MONATE
            [EINSTIEGSBERATUNG] | [ESB]  | „ESB“ ist weder ein Ereignis noch ein Merkmal
            {ereignis      | {ereigniss  | Zeile 11, Spalte 17: „ereigniss“ ist kein Feld an dieser Stelle – meinten Sie „ereignis“?
            {dauer         | {{dauer     | kein lesbares YAML
            """)
    void saysWhereAndWhatIsWrong(String richtig, String falsch, String meldung) {
        assertThat(meldungen((KOPF + REGEL).replace(richtig, falsch))).anyMatch(zeile -> zeile.contains(meldung));
    }

    @Test
    void namesARuleThatAnotherOneWaitsForInVain() {
        var wartend = REGEL + "    wenn: {nachSchwelle: E-01}\n";

        assertThat(meldungen(KOPF + wartend)).singleElement()
                .asString()
                .contains("Zeile 14, Spalte 26: „E-01“ ist keine Regel dieser Datei – meinten Sie „E-03“?");
        assertThat(meldungen(KOPF + wartend.replace("E-01", "E-03"))).singleElement()
                .asString()
                .contains("die Regel „E-03“ ist keine SCHWELLE");
    }

    @Test
    void refusesAFileWithoutAnything() {
        assertThatThrownBy(() -> lies("")).hasMessageContaining("probe.yaml").hasMessageContaining("leer");
        assertThat(meldungen("[]")).singleElement().asString().startsWith("probe.yaml, Zeile 1, Spalte 1");
    }

    private static Regelwerk lies(String text) {
        return Regelwerkleser.lies("probe.yaml", text, Regelregister.mitgeliefert());
    }

    private static List<String> meldungen(String text) {
        var fehler = catchThrowableOfType(RegelwerkUngueltig.class, () -> lies(text));
        return Objects.requireNonNull(fehler.getMessage()).lines().toList();
    }
}
