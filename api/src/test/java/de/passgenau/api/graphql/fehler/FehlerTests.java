package de.passgenau.api.graphql.fehler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.pruefung.PruefstandTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FehlerTests extends PruefstandTest {

    @ParameterizedTest
    @CsvSource({"verboten,FORBIDDEN", "zugriff,FORBIDDEN", "mongo,UNAVAILABLE", "daten,UNAVAILABLE",
            "sonst,INTERNAL"})
    void namesTheCodeOfAFailedField(String art, String code) {
        Antwort antwort = draht.frage("{ pruefText pruefFehler(art: \"%s\") }".formatted(art));

        assertThat(antwort.status()).isEqualTo(200);
        assertThat(antwort.code()).isEqualTo(code);
        assertThat(antwort.an("/errors/0/path/0").asString()).isEqualTo("pruefFehler");
        assertThat(antwort.an("/data/pruefText").asString()).isEqualTo("Grüße");
    }

    @Test
    void tellsTheUnexpectedByIncidentAlone(CapturedOutput ausgabe) {
        Antwort antwort = draht.frage("{ pruefFehler(art: \"sonst\") }");

        String vorfall = antwort.an("/errors/0/extensions/vorfall").asString();
        assertThat(antwort.meldung()).contains(vorfall);
        assertThat(antwort.text()).doesNotContain("Exception", "Mustermann", "de.passgenau");
        assertThat(ausgabe)
                .contains("Vorfall " + vorfall + " in Anfrage " + antwort.kopf("X-Request-Id"), "IllegalStateException",
                        "Query.pruefFehler")
                .doesNotContain("Mustermann");
    }

    @Test
    void answersInGermanUnlessEnglishIsAskedFor() {
        assertThat(in("en-GB").meldung()).isEqualTo("Your role does not give access to this.");
        assertThat(in("fr").meldung()).isEqualTo("Das steht Ihnen mit Ihrer Rolle nicht offen.");
        assertThat(in(";;q=§").meldung()).isEqualTo("Das steht Ihnen mit Ihrer Rolle nicht offen.");
    }

    private Antwort in(String sprache) {
        String koerper = Draht.json(Map.of("query", "{ pruefFehler(art: \"verboten\") }"));
        return draht.senden(draht.post(koerper, Draht.JSON).header("Accept-Language", sprache));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { pruefText
            { gibtEsNicht }
            { pruefZahl(zahl: "x") }
            query A { pruefText } query B { pruefText }
            query($z: Int!) { pruefZahl(zahl: $z) }
            """)
    void callsWhatIsWrongWithTheDocumentABadRequest(String dokument) {
        Antwort antwort = draht.frage(dokument);

        assertThat(antwort.status()).isEqualTo(400);
        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
        assertThat(antwort.an("/errors/0/extensions").size()).isEqualTo(1);
        assertThat(antwort.json().has("data")).isFalse();
    }

    @Test
    void saysWhatAVariableShouldHaveBeenWithoutNamesOfClasses() {
        Antwort antwort = draht.frage(Map.of("query", "query($z: Int!) { pruefZahl(zahl: $z) }", "variables",
                Map.of("z", Map.of("a", 1))));

        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
        assertThat(antwort.meldung()).contains("Int").doesNotContain("Map");
    }
}
