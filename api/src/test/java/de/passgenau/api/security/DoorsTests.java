package de.passgenau.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SecurityTest
class DoorsTests {

    private final int port;
    private final Client client;

    DoorsTests(@LocalServerPort int port) {
        this.port = port;
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql", "/graphiql/seite.js", "/graphiql/anmeldung.json", "/graphiql/beispiele.json",
            "/login", "/schema.graphqls", "/actuator/health/liveness", "/.well-known/oauth-authorization-server"})
    void standOpenWhereNothingIsToldAboutAnybody(String path) {
        assertThat(client.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/, /graphiql", "/graphiql/, /graphiql", "/favicon.ico, /graphiql/passgenau.svg"})
    void showTheWayToThePage(String path, String page) {
        var response = client.get(path);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/actuator", "/actuator/env", "/actuator/metrics", "/verwaltung/x",
            "/irgendwas", "/error"})
    void stayShutForEverybodyElse(String path) {
        var response = client.get(path);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Client.json(response).at("/errors/0/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verwaltung/x", "/actuator/env", "/irgendwas"})
    void refuseACallerWhoIsNotMeantToEnter(String path) {
        var response = client.get(path, "Authorization", "Bearer " + client.token("demo-fallmanager"));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Client.json(response).at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(Client.json(response).at("/errors/0/message").asString())
                .isEqualTo("Das steht Ihnen mit Ihrer Rolle nicht offen.");
    }

    @Test
    void leadTheAdministratorOn() {
        var response = client.get("/verwaltung/x", "Authorization", "Bearer " + client.token("demo-admin"));

        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void hideTheDetailsOfHealth() {
        assertThat(client.get("/actuator/health").body()).doesNotContain("components", "store");
    }

    @Test
    void openTheMetricsToThisMachineButNotThroughAProxyOnIt() {
        assertThat(client.get("/actuator/prometheus").statusCode()).isNotIn(401, 403);
        assertThat(client.get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.7").statusCode()).isEqualTo(401);
    }

    @Test
    void knowNoSessionAtTheApi() {
        var response = client.graphql(client.token("demo-ags"), Client.ICH);

        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
    }

    @Test
    void tellAForeignPageNothing() {
        var response = client.graphql(client.token("demo-ags"), Client.ICH, "Origin", "https://example.org");

        assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void openToNoForeignPageThatAsksBeforehand() {
        var response = client.options("/graphql", "Origin", "https://example.org", "Access-Control-Request-Method",
                "POST", "Access-Control-Request-Headers", "authorization,content-type");

        assertThat(response.body()).isEmpty();
        assertThat(response.headers().map().keySet()).noneMatch(header -> header.startsWith("access-control-"));
    }

    @Test
    void refuseTheSocketOfAForeignPage() {
        assertThatThrownBy(() -> new Socket(port, "Origin", "https://example.org")).cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class,
                        refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }

    @Test
    void allowThePageNoScriptFromElsewhere() {
        var policy = client.get("/graphiql").headers().firstValue("Content-Security-Policy").orElse("");

        assertThat(policy).contains("default-src 'self'")
                .doesNotContain("unsafe-eval", "http:", "https:")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
    }

    @Test
    void giveTheCallerToBatchesToo() {
        var response = client.graphql(client.token("demo-ags"), "{ ich { spiegel { kennung } } }");

        assertThat(Client.json(response).at("/data/ich/spiegel/1/kennung").asString()).isEqualTo("demo-ags");
    }
}
