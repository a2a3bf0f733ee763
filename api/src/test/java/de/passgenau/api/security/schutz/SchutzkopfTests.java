package de.passgenau.api.security.schutz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.andrang.Stelluhr;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Schutzstand
class SchutzkopfTests {

    private static final String ICH = Draht.json(Map.of("query", "{ ich { rollen } }"));
    private static final String FRONTEND = "https://frontend.example";

    /** What may be kept, since it tells nothing about anybody. */
    private static final Set<String> OEFFENTLICH = Set.of("/", "/favicon.ico", "/graphiql", "/graphiql/seite.js",
            "/graphiql/fehlt.js", "/graphiql/anmeldung.json", "/schema.graphqls");

    private final Stelluhr uhr;
    private final Draht draht;

    @Autowired
    SchutzkopfTests(Stelluhr uhr, @LocalServerPort int port) {
        this.uhr = uhr;
        draht = new Draht(port).als("demo-ags");
    }

    @BeforeEach
    void fill() {
        uhr.weiter(Duration.ofMinutes(1));
    }

    /** Every chain of doors, and every way an answer comes about without one. */
    @ParameterizedTest
    @CsvSource({"GET, /, 302", "GET, /favicon.ico, 302", "GET, /graphiql, 200", "GET, /graphiql/seite.js, 200",
            "GET, /graphiql/fehlt.js, 404", "GET, /graphiql/anmeldung.json, 200", "POST, /graphiql, 403",
            "GET, /schema.graphqls, 200", "GET, /login, 200", "POST, /login, 403", "GET, /login/x, 404",
            "POST, /oauth2/token, 401", "GET, /oauth2/jwks, 200", "GET, /oauth2/authorize, 400",
            "GET, /.well-known/oauth-authorization-server, 200", "GET, /actuator/health, 200",
            "GET, /actuator/health/liveness, 200", "GET, /actuator/prometheus, 200", "GET, /actuator/env, 401",
            "GET, /graphql, 401", "PUT, /graphql, 401", "GET, /irgendwas, 401", "GET, /error, 401",
            "GET, /verwaltung/x, 401", "GET, /graphql;x=1, 400", "GET, /irgend%2Fwas, 400", "TRACE, /graphql, 405"})
    void standOnEveryAnswer(String methode, String pfad, int status) {
        var antwort = draht.senden(HttpRequest.newBuilder(draht.uri(pfad)).method(methode, BodyPublishers.noBody()));

        assertThat(antwort.status()).as(antwort.text()).isEqualTo(status);
        assertGeschuetzt(antwort, OEFFENTLICH.contains(pfad));
    }

    @Test
    void standOnWhatAnswersAndRefusesCallers() {
        assertGeschuetzt(200, draht.post(ICH, Draht.JSON));
        assertGeschuetzt(400, draht.post("{", Draht.JSON));
        assertGeschuetzt(404, draht.an("/graphql?documentId=" + "0".repeat(64)).GET());
        assertGeschuetzt(405, draht.an("/graphql").DELETE());
        assertGeschuetzt(406, draht.post(ICH, Draht.JSON).header("Accept", "quatsch"));
        assertGeschuetzt(406, draht.post(ICH, Draht.JSON).header("Accept", "text/html"));
        assertGeschuetzt(413, draht.als("demo-fallmanager").post(" ".repeat(2_000_000), Draht.JSON));
        assertGeschuetzt(415, draht.post(ICH, "quatsch"));
        assertGeschuetzt(415, draht.post(ICH, "text/plain"));
        assertGeschuetzt(403, draht.an("/verwaltung/x").GET());
        assertGeschuetzt(404, draht.als("demo-admin").an("/verwaltung/x").GET());
        assertGeschuetzt(401, HttpRequest.newBuilder(draht.uri("/graphql")).header("Authorization", "Bearer x").GET());
    }

    @Test
    void demandASecureWayFromWhoCameByOne() {
        for (var pfad : new String[] {"/graphiql", "/login", "/oauth2/jwks", "/graphql", "/actuator/health"}) {
            var anfrage = HttpRequest.newBuilder(draht.uri(pfad)).GET();

            assertThat(draht.senden(anfrage).kopf("Strict-Transport-Security")).isEmpty();
            assertThat(draht.senden(anfrage.header("X-Forwarded-Proto", "https")).kopf("Strict-Transport-Security"))
                    .as(pfad)
                    .startsWith("max-age=31536000");
        }
    }

    @Test
    void openToAFrontendOfAnotherOriginOnlyWhereItIsConfigured() {
        assertThat(vorfrage(FRONTEND).kopf("Access-Control-Allow-Origin")).isEqualTo(FRONTEND);
        assertThat(vorfrage(FRONTEND).kopf("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(vorfrage("https://boese.example").kopf().map()).doesNotContainKey("access-control-allow-origin");
        assertThat(draht.senden(draht.post(ICH, Draht.JSON).header("Origin", FRONTEND)))
                .satisfies(antwort -> assertThat(antwort.status()).isEqualTo(200))
                .satisfies(antwort -> assertThat(antwort.kopf("Access-Control-Allow-Origin")).isEqualTo(FRONTEND));
        assertThat(draht.senden(draht.post(ICH, Draht.JSON).header("Origin", "https://boese.example")).status())
                .isEqualTo(403);
    }

    private Antwort vorfrage(String origin) {
        return draht.senden(HttpRequest.newBuilder(draht.uri("/graphql"))
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
    }

    private void assertGeschuetzt(int status, HttpRequest.Builder anfrage) {
        var antwort = draht.senden(anfrage);
        assertThat(antwort.status()).as(antwort.text()).isEqualTo(status);
        assertGeschuetzt(antwort, false);
    }

    private static void assertGeschuetzt(Antwort antwort, boolean oeffentlich) {
        assertThat(antwort.kopf("Content-Security-Policy")).contains("default-src", "frame-ancestors 'none'");
        assertThat(antwort.kopf("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(antwort.kopf("X-Frame-Options")).isEqualTo("DENY");
        assertThat(antwort.kopf("Referrer-Policy")).isIn("no-referrer", "same-origin");
        assertThat(antwort.kopf("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(antwort.kopf("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(antwort.kopf("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(antwort.kopf().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie2");
        assertThat(antwort.text()).doesNotContain("Apache", "Tomcat/");
        if (!oeffentlich) {
            assertThat(antwort.kopf("Cache-Control")).contains("no-store");
        }
    }
}
