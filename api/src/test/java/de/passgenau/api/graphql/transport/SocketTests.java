package de.passgenau.api.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.graphql.pruefung.PruefstandTest;
import de.passgenau.api.graphql.pruefung.Socket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class SocketTests extends PruefstandTest {

    @Test
    void deliversEventsAndCompletes() {
        try (Socket socket = draht.socket().begruessen()) {
            socket.abonnieren("1", "subscription { pruefZaehler(bis: 2) }");

            assertThat(socket.naechste("next").at("/payload/data/pruefZaehler").asInt()).isEqualTo(1);
            assertThat(socket.naechste("next").at("/payload/data/pruefZaehler").asInt()).isEqualTo(2);
            assertThat(socket.naechste("complete").path("id").asString()).isEqualTo("1");
        }
    }

    @Test
    void answersAPingWhenWhatWasSubscribedBeforeListens() {
        int before = hoerer();
        try (Socket socket = draht.socket().begruessen().hoeren("subscription { pruefStille }")) {
            assertThat(hoerer()).isEqualTo(before + 1);
            socket.senden("{\"type\":\"complete\",\"id\":\"1\"}");
        }
    }

    private int hoerer() {
        return draht.frage("{ pruefHoerer }").an("/data/pruefHoerer").asInt();
    }

    @Test
    void answersQueriesToo() {
        try (Socket socket = draht.socket().begruessen()) {
            socket.abonnieren("q", "{ pruefText }");

            assertThat(socket.naechste("next").at("/payload/data/pruefText").asString()).isEqualTo("Grüße");
            socket.naechste("complete");
        }
    }

    @Test
    void worksUnderTheIdOfItsHandshake() {
        try (Socket socket = draht.socket().begruessen()) {
            socket.abonnieren("q", "{ pruefAnfrage }");

            assertThat(socket.naechste("next").at("/payload/data/pruefAnfrage").asString()).isEqualTo("socket-1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kein json", "[]", "7", "{}", "{\"type\":7}", "{\"type\":\"quatsch\"}",
            "{\"type\":\"subscribe\"}", "{\"type\":\"subscribe\",\"id\":\"1\"}",
            "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{}}",
            "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":7}}",
            "{\"type\":\"subscribe\",\"id\":7,\"payload\":{\"query\":\"{ pruefText }\"}}",
            "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ pruefText }\",\"variables\":[]}}",
            "{\"type\":\"next\",\"id\":\"1\",\"payload\":{}}", "{\"type\":\"ping\",\"payload\":[]}",
            "{\"type\":\"complete\"}"})
    void closesWith4400OnAMessageThatIsNone(String nachricht, CapturedOutput ausgabe) {
        try (Socket socket = draht.socket().begruessen()) {
            socket.senden(nachricht);

            assertThat(socket.ende()).isEqualTo(4400);
        }
        assertThat(ausgabe).doesNotContain("ERROR");
    }

    @Test
    void closesWith4400OnBytes() {
        try (Socket socket = draht.socket().begruessen()) {
            socket.senden(new byte[] {1, 2, 3});

            assertThat(socket.ende()).isEqualTo(4400);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"graphql-ws", "chat"})
    void closesWith4406WithoutTheRightSubprotocol(@Nullable String protokoll, CapturedOutput ausgabe) {
        try (Socket socket = draht.socket(protokoll)) {
            assertThat(socket.ende()).isEqualTo(4406);
        }
        assertThat(ausgabe).doesNotContain("ERROR");
    }

    @Test
    void closesWith4401WithoutAGreetingAnd4429OnASecond() {
        try (Socket socket = draht.socket()) {
            socket.abonnieren("1", "{ pruefText }");
            assertThat(socket.ende()).isEqualTo(4401);
        }
        try (Socket socket = draht.socket().begruessen()) {
            socket.senden("{\"type\":\"connection_init\"}");
            assertThat(socket.ende()).isEqualTo(4429);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ pruefText", "{ gibtEsNicht }", "subscription { pruefZaehler(bis: \"x\") }"})
    void endsADocumentThatIsWrongWithAnError(String dokument) {
        try (Socket socket = draht.socket().begruessen()) {
            socket.abonnieren("1", dokument);

            JsonNode fehler = socket.naechste("error");
            assertThat(fehler.path("id").asString()).isEqualTo("1");
            assertThat(fehler.at("/payload/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
            assertThat(fehler.at("/payload/0/message").asString()).isNotBlank();
        }
    }

    @Test
    void endsASubscriptionThatFailsLaterWithAnError() {
        try (Socket socket = draht.socket().begruessen()) {
            socket.abonnieren("1", "subscription { pruefAbbruch(art: \"mongo\") }");
            socket.naechste("next");
            assertThat(socket.naechste("error").at("/payload/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");

            socket.abonnieren("2", "subscription { pruefAbbruch(art: \"sonst\") }");
            socket.naechste("next");
            JsonNode fehler = socket.naechste("error").at("/payload/0");
            assertThat(fehler.at("/extensions/code").asString()).isEqualTo("INTERNAL");
            assertThat(fehler.at("/message").asString()).contains(fehler.at("/extensions/vorfall").asString())
                    .doesNotContain("Mustermann");
        }
    }

    @Test
    void takesMessagesUpTo256Kilobytes() {
        try (Socket socket = draht.socket().begruessen()) {
            for (int i = 0; i < 3; i++) {
                socket.senden("{\"type\":\"ping\",\"payload\":{\"a\":\"" + "x".repeat(250_000) + "\"}}");
                socket.naechste("pong");
            }

            socket.senden("{\"type\":\"ping\",\"payload\":{\"a\":\"" + "x".repeat(270_000) + "\"}}");
            assertThat(socket.ende()).isEqualTo(1009);
        }
    }

    @Test
    void runsFiftySubscriptionsOnOneSocketAndTakesMoreOnceSomeHaveEnded() {
        try (Socket socket = draht.socket().begruessen()) {
            for (int i = 0; i < 50; i++) {
                socket.abonnieren("s" + i, "subscription { pruefOffen }");
                socket.naechste("next");
            }
            socket.abonnieren("zuviel", "subscription { pruefOffen }");
            assertThat(socket.naechste("error").at("/payload/0/extensions/code").asString())
                    .isEqualTo("TOO_MANY_REQUESTS");

            socket.senden("{\"type\":\"complete\",\"id\":\"s7\"}");
            socket.abonnieren("wieder", "subscription { pruefOffen }");
            assertThat(socket.naechste("next").path("id").asString()).isEqualTo("wieder");
        }
    }

    @Test
    void refusesWhatIsTooMuchOnASocketAsWell() {
        try (Socket socket = draht.socket().begruessen()) {
            socket.abonnieren("1", "{ pruefBaum " + "{ kinder ".repeat(20) + "{ name }" + " }".repeat(20) + " }");

            assertThat(socket.naechste("error").at("/payload/0/extensions/code").asString()).isEqualTo("TOO_COMPLEX");
        }
    }
}
