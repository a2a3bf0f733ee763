package de.passgenau.api.security.schutz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import de.passgenau.api.andrang.Stelluhr;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Schutzstand
class BremsenTests {

    private static final int GRENZE = 20;
    private static final String ICH = "{ ich { rollen } }";

    private final Stelluhr uhr;
    private final Draht ags;
    private final Draht leitung;

    @Autowired
    BremsenTests(Stelluhr uhr, @LocalServerPort int port) {
        this.uhr = uhr;
        ags = new Draht(port).als("demo-ags");
        leitung = new Draht(port).als("demo-leitung");
    }

    @BeforeEach
    void fill() {
        uhr.weiter(Duration.ofMinutes(1));
        ags.token();
        leitung.token();
    }

    @Test
    void letThroughExactlyTheLimitAndNobodyElseNotices() {
        var antworten = zugleich(() -> ags.frage(ICH), 3 * GRENZE);

        assertThat(antworten).filteredOn(antwort -> antwort.status() == 200).hasSize(GRENZE);
        assertThat(antworten).filteredOn(antwort -> antwort.status() != 200)
                .allSatisfy(BremsenTests::assertGebremst);
        assertThat(leitung.frage(ICH).status()).isEqualTo(200);
    }

    @Test
    void openAgainWhenTheyPromised() {
        IntStream.range(0, GRENZE).forEach(i -> ags.frage(ICH));
        var gebremst = ags.frage(ICH);

        assertGebremst(gebremst);
        assertThat(gebremst.meldung())
                .matches("Das sind zu viele Anfragen in kurzer Zeit; bitte .* 3 Sekunden noch .*");
        uhr.weiter(Duration.ofSeconds(Long.parseLong(gebremst.kopf("Retry-After"))));
        assertThat(ags.frage(ICH).status()).isEqualTo(200);
        assertGebremst(ags.frage(ICH));
    }

    @Test
    void holdUpEventStreamsToo() {
        IntStream.range(0, GRENZE).forEach(i -> ags.frage(ICH));

        assertGebremst(ags.senden(
                ags.post(Draht.json(Map.of("query", ICH)), Draht.JSON).header("Accept", "text/event-stream")));
    }

    @Test
    void endAnOperationOnASocketWithAnError() {
        try (var socket = ags.socket().begruessen()) {
            IntStream.range(0, GRENZE).forEach(i -> ags.frage(ICH));
            socket.abonnieren("1", ICH);

            var fehler = socket.naechste("error").at("/payload/0");
            assertThat(fehler.at("/extensions/code").asString()).isEqualTo("TOO_MANY_REQUESTS");
            assertThat(fehler.at("/extensions/wiederholenNach").asLong()).isEqualTo(3);
            assertThat(fehler.at("/message").asString()).contains("zu viele Anfragen");

            uhr.weiter(Duration.ofSeconds(3));
            socket.abonnieren("2", ICH);
            assertThat(socket.naechste("next").path("id").asString()).isEqualTo("2");
        }
    }

    @Test
    void holdUpWhoTriesTokensAndNobodyWhoHasOne() {
        var antworten = zugleich(() -> mitToken("ey.erfunden.x", "203.0.113.5"), 2 * GRENZE);

        assertThat(antworten).filteredOn(antwort -> antwort.status() == 401).hasSize(GRENZE);
        assertThat(antworten).filteredOn(antwort -> antwort.status() != 401).allSatisfy(BremsenTests::assertGebremst);
        assertThat(mitToken("ey.erfunden.x", "203.0.113.6").status()).isEqualTo(401);
        assertThat(mitToken(ags.token(), "203.0.113.5").status()).isEqualTo(200);
    }

    @Test
    void holdUpWhoGuessesSecretsEvenWhenTheNextGuessIsRight() {
        var antworten = zugleich(() -> anmelden("falsch", "203.0.113.7"), 2 * GRENZE);

        assertThat(antworten).filteredOn(antwort -> antwort.status() == 401).hasSize(GRENZE);
        assertGebremst(anmelden("demo", "203.0.113.7"));
        assertThat(anmelden("demo", "203.0.113.8").status()).isEqualTo(200);
        uhr.weiter(Duration.ofMinutes(1));
        assertThat(anmelden("demo", "203.0.113.7").status()).isEqualTo(200);
    }

    @Test
    void countNoSignInThatWorks() {
        var antworten = IntStream.range(0, 2 * GRENZE).mapToObj(i -> anmelden("demo", "203.0.113.9")).toList();

        assertThat(antworten).allMatch(antwort -> antwort.status() == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8::%x", "2001:db8:0:0:%x::1"})
    void countOneNetworkAsOneClient(String muster) {
        var antworten = IntStream.range(1, 2 * GRENZE)
                .mapToObj(i -> anmelden("falsch", muster.formatted(i)))
                .toList();

        assertThat(antworten).filteredOn(antwort -> antwort.status() == 401).hasSize(GRENZE);
    }

    @Test
    void holdUpWhoGuessesPasswordsOnThePage() {
        var antworten = zugleich(() -> seite("203.0.113.10"), 2 * GRENZE);

        assertThat(antworten).filteredOn(antwort -> antwort.status() == 429).hasSize(GRENZE);
    }

    private Antwort mitToken(String token, String address) {
        return ags.senden(HttpRequest.newBuilder(ags.uri("/graphql"))
                .header("Authorization", "Bearer " + token)
                .header("X-Forwarded-For", address)
                .header("Content-Type", Draht.JSON)
                .POST(BodyPublishers.ofString(Draht.json(Map.of("query", ICH)))));
    }

    private Antwort anmelden(String secret, String address) {
        var login = Base64.getEncoder().encodeToString(("demo-ags:" + secret).getBytes(StandardCharsets.UTF_8));
        return ags.senden(formular("/oauth2/token", "grant_type=client_credentials", address)
                .header("Authorization", "Basic " + login));
    }

    private Antwort seite(String address) {
        return ags.senden(formular("/login", "username=demo-ags&password=falsch", address));
    }

    private HttpRequest.Builder formular(String pfad, String felder, String address) {
        return HttpRequest.newBuilder(ags.uri(pfad))
                .header("X-Forwarded-For", address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(felder));
    }

    private static void assertGebremst(Antwort antwort) {
        assertThat(antwort.status()).isEqualTo(429);
        assertThat(antwort.code()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(antwort.kopf("Retry-After")).isEqualTo(antwort.an("/errors/0/extensions/wiederholenNach").asString())
                .isEqualTo("3");
    }

    private static List<Antwort> zugleich(Callable<Antwort> anfrage, int anzahl) {
        try (var viele = Executors.newVirtualThreadPerTaskExecutor()) {
            var laufend = IntStream.range(0, anzahl).mapToObj(i -> viele.submit(anfrage)).toList();
            viele.close();
            return laufend.stream().map(Future::resultNow).toList();
        }
    }
}
