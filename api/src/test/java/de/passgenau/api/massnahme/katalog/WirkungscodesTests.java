package de.passgenau.api.massnahme.katalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Anwendungstest
class WirkungscodesTests {

    @LocalServerPort
    private int port;
    @Autowired
    private DemoKatalog katalog;

    @BeforeEach
    void connect() {
        katalog.traeger(DemoKatalog.ERSTER);
    }

    @Test
    @DisplayName("M-02 a proof that no directory knows is told, with the one that may be meant")
    void saysWhichProofMayBeMeant() {
        var hinweise = entwerfen("nachweise: [\"GABELSTAPLERSCHEIN\", \"QUATSCH\", \"STAPLERSCHEIN\"]")
                .at("/massnahme/hinweise")
                .valueStream()
                .filter(eines -> eines.at("/feld").asString().equals("steckbrief.wirkung.nachweise"))
                .map(eines -> eines.at("/meldung").asString())
                .toList();

        assertThat(hinweise).hasSize(2);
        assertThat(hinweise.getFirst()).contains("GABELSTAPLERSCHEIN", "Gemeint sein könnte", "STAPLERSCHEIN)");
        assertThat(hinweise.getLast()).contains("QUATSCH");
    }

    @Test
    @DisplayName("M-02 an occupation that there is not is refused, also by its beginning")
    void refusesOccupationsThatThereAreNot() {
        assertThat(entwerfen("berufe: [\"99999\", \"513\"]").at("/fehler/0/feld").asString())
                .isEqualTo("steckbrief.wirkung.berufe");
        assertThat(entwerfen("berufe: [\"51319\"]").at("/fehler/0/meldung").asString()).contains("51311");
        assertThat(entwerfen("berufe: [\"513\", \"51312\"]").at("/fehler")).isEmpty();
    }

    private JsonNode entwerfen(String wirkung) {
        return new Draht(port).als("demo-traeger").frage("""
                mutation { massnahmeEntwerfen(eingabe: {steckbrief: {titel: "Codes", instrument: SONSTIGE,
                    wirkung: {%s}}}) {
                  massnahme { hinweise { feld meldung } } fehler { feld meldung } } }
                """.formatted(wirkung), Map.of()).an("/data/massnahmeEntwerfen");
    }
}
