package de.passgenau.api.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.pruefung.PruefstandTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTests extends PruefstandTest {

    @Test
    void answersInTheMediaTypeThatWasAskedFor() {
        Antwort modern = draht.senden(draht.post(Draht.json(Map.of("query", "{ pruefText }")), Draht.JSON)
                .header("Accept", Draht.GRAPHQL));
        Antwort alt = draht.senden(draht.post(Draht.json(Map.of("query", "{ pruefText }")), Draht.JSON));

        assertThat(modern.kopf("Content-Type")).isEqualTo(Draht.GRAPHQL);
        assertThat(alt.kopf("Content-Type")).isEqualTo(Draht.JSON);
        assertThat(modern.an("/data/pruefText").asString()).isEqualTo("Grüße");
        assertThat(alt.kopf("Cache-Control")).isEqualTo("private, no-store");
    }

    @ParameterizedTest
    @CsvSource({"{ gibtEsNicht }", "{ pruefText"})
    void answers200ToOldClientsAnd400ToNewOnesForABadDocument(String dokument) {
        String koerper = Draht.json(Map.of("query", dokument));

        assertThat(draht.senden(draht.post(koerper, Draht.JSON)).status()).isEqualTo(200);
        assertThat(draht.senden(draht.post(koerper, Draht.JSON).header("Accept", Draht.GRAPHQL)).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "\"{}\"", "", "{", "{}", "{\"query\":7}", "{\"query\":null}",
            "{\"query\":\"{ pruefText }\",\"variables\":[]}", "{\"query\":\"{ pruefText }\",\"operationName\":{}}",
            "{\"query\":\"{ pruefText }\",\"extensions\":\"x\"}", "{\"query\":\"{ a }\",\"query\":\"{ b }\"}",
            "[{\"query\":\"{ pruefText }\"}]", "{\"query\":\"{ pruefText }\"} x"})
    void refusesABodyThatIsNoRequest(String koerper) {
        for (String accept : new String[] {Draht.JSON, Draht.GRAPHQL, "text/event-stream"}) {
            Antwort antwort = draht.senden(draht.post(koerper, Draht.JSON).header("Accept", accept));

            assertThat(antwort.status()).isEqualTo(400);
            assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
            assertThat(antwort.meldung()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
            "*/*", "application/*", "application/graphql", "application/json; charset=utf-16", "quatsch",
            "application/xml"})
    void refusesOtherContentTypesSoThatNoFormOfAForeignSiteGetsThrough(String art) {
        Antwort antwort = draht.senden(draht.post("{\"query\":\"mutation { pruefZaehlen }\"}", art));

        assertThat(antwort.status()).isEqualTo(415);
        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void refusesAMissingContentType() {
        Antwort antwort = draht.senden(draht.an("/graphql")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"query\":\"{ pruefText }\"}")));

        assertThat(antwort.status()).isEqualTo(415);
    }

    @Test
    void refusesWhatItCannotDeliver() {
        String koerper = Draht.json(Map.of("query", "{ pruefText }"));

        assertThat(draht.senden(draht.post(koerper, Draht.JSON).header("Accept", "text/html")).status())
                .isEqualTo(406);
        assertThat(draht.senden(draht.post(koerper, Draht.JSON).header("Accept", "a/b,".repeat(500) + "c/d"))
                .status()).isEqualTo(406);
        assertThat(draht.senden(draht.post(koerper, Draht.JSON).header("Accept", "unlesbar")).code())
                .isEqualTo("BAD_REQUEST");
        assertThat(draht.senden(draht.post(koerper, Draht.JSON).header("Accept", "*/*")).status()).isEqualTo(200);
    }

    @Test
    void refusesOtherMethods() {
        Antwort antwort = draht.senden(draht.an("/graphql").DELETE());

        assertThat(antwort.status()).isEqualTo(405);
        assertThat(antwort.kopf("Allow")).contains("GET", "POST");
        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void wordsRefusalsInEnglishOnRequest() {
        Antwort antwort = draht.senden(draht.post("[]", Draht.JSON).header("Accept-Language", "en"));

        assertThat(antwort.meldung()).isEqualTo("A single JSON object is expected.");
    }

    @Test
    void refusesASubscriptionThatCannotBeStreamed() {
        Antwort antwort = draht.frage("subscription { pruefZaehler(bis: 3) }");

        assertThat(antwort.status()).isEqualTo(400);
        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
        assertThat(antwort.json().has("data")).isFalse();
        assertThat(antwort.meldung()).contains("text/event-stream");
    }

    @Test
    void opensToNoForeignOrigin() {
        Antwort antwort = draht.senden(draht.post(Draht.json(Map.of("query", "{ pruefText }")), Draht.JSON)
                .header("Origin", "https://fremd.example"));

        assertThat(antwort.kopf("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void answersUnderTheRequestsIdEvenInsideOfAField() {
        String koerper = Draht.json(Map.of("query", "{ pruefAnfrage }"));

        Antwort eigene = draht.senden(draht.post(koerper, Draht.JSON).header("X-Request-Id", "meine-1.2_3"));
        Antwort neue = draht.senden(draht.post(koerper, Draht.JSON).header("X-Request-Id", "<script>"));

        assertThat(eigene.kopf("X-Request-Id")).isEqualTo("meine-1.2_3");
        assertThat(eigene.an("/data/pruefAnfrage").asString()).isEqualTo("meine-1.2_3");
        assertThat(neue.kopf("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(neue.an("/data/pruefAnfrage").asString()).isEqualTo(neue.kopf("X-Request-Id"));
    }

    @Test
    void printsTheSchemaTheSameEveryTime() {
        Antwort erste = draht.senden(draht.an("/schema.graphqls").GET());
        Antwort zweite = draht.senden(draht.an("/schema.graphqls").header("If-None-Match", erste.kopf("ETag")).GET());

        assertThat(erste.kopf("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(erste.text()).contains("type PruefKnoten {", "Ein Knoten ohne Ende.").doesNotContain("@defer");
        assertThat(erste.text().indexOf("type PruefConnection")).isLessThan(erste.text().indexOf("type PruefKnoten"));
        assertThat(zweite.status()).isEqualTo(304);
    }
}
