package de.passgenau.api.massnahme.zulassung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Anwendungstest
class ZulassungsregelTests {

    private static final String ENTWERFEN = """
            mutation($regel: String) {
              massnahmeEntwerfen(eingabe: {steckbrief: {titel: "Regel", instrument: SONSTIGE, zugang: {regel: $regel}}}) {
                massnahme { hinweise { regel feld meldung }
                  steckbrief { zugang { regel zulassung { text satz fehler { meldung } hinweise { art } } } } }
                fehler { feld code meldung } } }
            """;
    private static final String LESEN = """
            query($text: String!) {
              zulassungsregel(text: $text) { text satz hinweise { art stelle { zeile spalte } meldung }
                fehler { stelle { zeile spalte laenge } meldung erwartet vorschlag } } }
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private DemoKatalog katalog;
    private Draht traeger = new Draht(0);

    @BeforeEach
    void connect() {
        katalog.traeger(DemoKatalog.ERSTER);
        traeger = new Draht(port).als("demo-traeger");
    }

    @Test
    @DisplayName("N-15 a rule that nobody can read is refused at its line and column, and nothing is stored")
    void isRefusedAtItsPlace() {
        var ergebnis = entwerfen("Alter ab 25\nund Alterr unter 30");

        assertThat(ergebnis.at("/massnahme").isNull()).isTrue();
        assertThat(ergebnis.at("/fehler/0/feld").asString()).isEqualTo("steckbrief.zugang.regel");
        assertThat(ergebnis.at("/fehler/0/code").asString()).isEqualTo("UNGUELTIG");
        assertThat(ergebnis.at("/fehler/0/meldung").asString()).startsWith("Zeile 2, Spalte 5: ");
    }

    @Test
    @DisplayName("N-15 a rule that is hardly meant is stored, and what is odd about it comes back as a hint")
    void isStoredWithWhatIsOdd() {
        var ergebnis = entwerfen("Alter ab 50 und Alter unter 30");

        assertThat(ergebnis.at("/fehler")).isEmpty();
        assertThat(ergebnis.at("/massnahme/steckbrief/zugang/zulassung/hinweise/0/art").asString())
                .isEqualTo("NIEMAND");
        var hinweise = ergebnis.at("/massnahme/hinweise").valueStream().map(JsonNode::toString).toList();
        assertThat(hinweise).anySatisfy(hinweis -> assertThat(hinweis).contains("\"N-15\"",
                "\"steckbrief.zugang.regel\"", "Niemand kann diese Regel erfüllen"));
    }

    @Test
    @DisplayName("N-15, U-05 a rule is shown as a sentence that says of work that it takes full age")
    void isShownAsASentenceWithWhatTheLawSaysOfTheYoung() {
        var regel = entwerfen("Alter ab 25 und Hemmnis Schulden offen").at("/massnahme/steckbrief/zugang/zulassung");
        var offen = entwerfen(null).at("/massnahme/steckbrief/zugang/zulassung");

        assertThat(regel.at("/text").asString()).isEqualTo("Alter ab 25 und Hemmnis Schulden offen");
        assertThat(regel.at("/satz").asString())
                .isEqualTo("Für Menschen ab 25 Jahren, die das offene Hemmnis »Schulden« haben.");
        assertThat(offen.at("/text").isNull()).isTrue();
        assertThat(offen.at("/satz").asString()).isEqualTo("Für Menschen ab 18 Jahren.");
    }

    @Test
    @DisplayName("N-15, X-05 without a written rule the ages and groups say who gets in, and beside one as well")
    void isAlsoWhomTheMassnahmeIsMadeFor() {
        assertThat(zugangDerJungen("").at("/regel").isNull()).isTrue();
        assertThat(zugangDerJungen("").at("/zulassung/text").isNull()).isTrue();
        assertThat(zugangDerJungen("").at("/zulassung/satz").asString())
                .isEqualTo("Für Menschen, die zur Zielgruppe »unter 25-Jährige« gehören.");
        assertThat(zugangDerJungen("zugang: {regel: \"Alter ab 16\"}").at("/zulassung/satz").asString())
                .isEqualTo("Für Menschen ab 16 Jahren, die zur Zielgruppe »unter 25-Jährige« gehören.");
    }

    @Test
    @DisplayName("N-15 nobody can meet a rule for people of 30 where the Maßnahme is made for those under 25")
    void isLookedThroughTogetherWithWhomItIsMadeFor() {
        assertThat(zugangDerJungen("zugang: {regel: \"Alter ab 30\"}").at("/zulassung/hinweise/0/art").asString())
                .isEqualTo("NIEMAND");
    }

    private JsonNode zugangDerJungen(String zugang) {
        var antwort = traeger.frage("""
                mutation { massnahmeEntwerfen(eingabe: {steckbrief: {titel: "Jung", instrument: SONSTIGE,
                    zielpersonen: {gruppen: [U25], alterBis: 24} %s}}) {
                  massnahme { steckbrief { zugang { regel zulassung { text satz hinweise { art } } } } }
                  fehler { meldung } } }
                """.formatted(zugang), Map.of());
        return antwort.an("/data/massnahmeEntwerfen/massnahme/steckbrief/zugang");
    }

    @Test
    void isReadWhileItIsWritten() {
        var gut = lesen("Wohnort höchstens 20 km von Prenzlau").an("/data/zulassungsregel");
        var falsch = lesen("Alterr ab 25").an("/data/zulassungsregel");

        assertThat(gut.at("/satz").asString()).contains("Prenzlau");
        assertThat(falsch.at("/satz").isNull()).isTrue();
        assertThat(falsch.at("/fehler/0/stelle").toString()).startsWith("{\"zeile\":1,\"spalte\":1,");
        assertThat(lesen("x".repeat(4_001)).code()).isEqualTo("BAD_REQUEST");
        assertThat(lesen("").an("/data/zulassungsregel/fehler")).hasSize(1);
    }

    @Test
    @DisplayName("N-15 what is wrong with a rule is said in English alone to whoever reads English")
    void speaksEnglish() {
        var falsch = aufEnglisch("Alter ab 25 und Alterr unter 30").at("/fehler/0/meldung").asString();
        var seltsam = aufEnglisch("Alter ab 50 und Alter unter 30").at("/massnahme/hinweise").toString();

        assertThat(falsch).startsWith("Line 1, column 17: “").contains("cannot be understood here.");
        assertThat(seltsam).contains("Nobody can meet this rule.").doesNotContain("Niemand");
    }

    private JsonNode aufEnglisch(String regel) {
        var koerper = JsonMapper.shared()
                .writeValueAsString(Map.of("query", ENTWERFEN, "variables", Map.of("regel", regel)));
        return traeger.senden(traeger.post(koerper, Draht.JSON).header("Accept-Language", "en"))
                .an("/data/massnahmeEntwerfen");
    }

    private JsonNode entwerfen(@Nullable String regel) {
        var variablen = new HashMap<String, @Nullable Object>();
        variablen.put("regel", regel);
        var antwort = traeger.frage(Map.of("query", ENTWERFEN, "variables", variablen));
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/massnahmeEntwerfen");
    }

    private Antwort lesen(String text) {
        return traeger.frage(LESEN, Map.of("text", text));
    }
}
