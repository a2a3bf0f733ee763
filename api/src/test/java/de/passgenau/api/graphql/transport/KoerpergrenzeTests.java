package de.passgenau.api.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Anwendungstest
class KoerpergrenzeTests {

    private static final int MB = 1024 * 1024;

    @LocalServerPort
    private int port;
    private Draht draht = new Draht(0);

    @BeforeEach
    void connect() {
        draht = new Draht(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-admin", "demo-leitung", "demo-ags"})
    void letsImportersSendEightMegabytesAndNoMore(String wer) {
        var importierende = draht.als(wer);

        assertThat(importierende.senden(importierende.post(gross(8 * MB), Draht.JSON))
                .an("/data/ich/kennung")
                .asString()).isEqualTo(wer);
        zuGross(importierende.senden(importierende.post(gross(8 * MB + 1), Draht.JSON)), "8.192 KB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-fallmanager", "demo-traeger", "demo-service"})
    void letsEverybodyElseSendOne(String wer) {
        var andere = draht.als(wer);

        assertThat(andere.senden(andere.post(gross(MB), Draht.JSON)).an("/data/ich/kennung").asString())
                .isEqualTo(wer);
        zuGross(andere.senden(andere.post(gross(MB + 1), Draht.JSON)), "1.024 KB");
        zuGross(andere.senden(andere.post(gross(8 * MB), Draht.JSON)), "1.024 KB");
    }

    @Test
    void readsNothingOfAStranger() {
        zuGross(draht.senden(HttpRequest.newBuilder(draht.uri("/graphql"))
                .header("Content-Type", Draht.JSON)
                .POST(BodyPublishers.ofString(gross(8 * MB)))), "1.024 KB");
    }

    @Test
    void believesNoTokenThatIsNone() {
        var antwort = draht.senden(HttpRequest.newBuilder(draht.uri("/graphql"))
                .header("Content-Type", Draht.JSON)
                .header("Authorization", "Bearer erfunden")
                .POST(BodyPublishers.ofString(gross(8 * MB))));

        assertThat(antwort.code()).isEqualTo("UNAUTHENTICATED");
    }

    private static void zuGross(Antwort antwort, String kilobyte) {
        assertThat(antwort.status()).isEqualTo(413);
        assertThat(antwort.code()).isEqualTo("TOO_LARGE");
        assertThat(antwort.meldung()).contains(kilobyte);
    }

    /** A request of so many bytes. */
    private static String gross(int bytes) {
        var leer = Draht.json(Map.of("query", "{ ich { kennung } }", "extensions", Map.of("fuellung", "")));
        return Draht.json(Map.of("query", "{ ich { kennung } }", "extensions",
                Map.of("fuellung", "x".repeat(bytes - leer.length()))));
    }
}
