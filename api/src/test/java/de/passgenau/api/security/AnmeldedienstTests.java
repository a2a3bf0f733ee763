package de.passgenau.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@SecurityTest
@DirtiesContext
@TestPropertySource(properties = {"server.address=127.0.0.1",
        "passgenau.oidc.claims.rollen=realm_access.roles",
        "passgenau.oidc.claims.geschaeftsstellen=https://jobcenter.example/dienststellen",
        "passgenau.oidc.claims.kennung=preferred_username", "passgenau.graphiql.client-id=werkzeug"})
class AnmeldedienstTests {

    private static final Anmeldedienst DIENST = Anmeldedienst.started();

    private final Client client;

    AnmeldedienstTests(@LocalServerPort int port) {
        client = new Client(port);
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("passgenau.oidc.issuer", DIENST::issuer);
    }

    @BeforeEach
    void switchOn() throws IOException {
        DIENST.start();
    }

    @AfterAll
    static void stop() {
        DIENST.stop();
    }

    @Test
    void vouchesForACallerInItsOwnWords() {
        var response = client.graphql(DIENST.token(DIENST.claims().build()), Client.ICH);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.json(response).at("/data/ich").toString()).isEqualTo("""
                {"kennung":"s.muster","name":"Sabine Muster","rollen":["FALLMANAGER","LEITUNG"],\
                "geschaeftsstellen":["Prenzlau","Templin"],"traegerId":null,"arbeitgeberId":null,\
                "fallmanagerArt":"GEFLUECHTETE","vertretungen":["k.vogel"]}""");
    }

    @Test
    void mayMarkItsAccessTokensAsSuch() {
        var token = DIENST.token(new JOSEObjectType("at+jwt"), DIENST.claims().build());

        assertThat(client.graphql(token, Client.ICH).statusCode()).isEqualTo(200);
    }

    @Test
    void needNotSayWhenItsTokensWereIssued() {
        assertThat(client.graphql(DIENST.token(DIENST.claims().issueTime(null).build()), Client.ICH).statusCode())
                .isEqualTo(200);
        assertThat(client.graphql(DIENST.token(DIENST.claims()
                .issueTime(null)
                .expirationTime(Anmeldedienst.in(Duration.ofDays(2)))
                .build()), Client.ICH).statusCode()).isEqualTo(401);
    }

    static Stream<Arguments> invalidTokens() {
        JWTClaimsSet good = DIENST.claims().build();
        return Stream.of(Arguments.of("expired", DIENST.token(DIENST.claims()
                .expirationTime(Anmeldedienst.in(Duration.ofSeconds(-31)))
                .build())),
                Arguments.of("without expiry", DIENST.token(DIENST.claims().expirationTime(null).build())),
                Arguments.of("not yet valid", DIENST.token(DIENST.claims()
                        .notBeforeTime(Anmeldedienst.in(Duration.ofMinutes(2)))
                        .build())),
                Arguments.of("forged", DIENST.forged(good)),
                Arguments.of("for somebody else", DIENST.token(DIENST.claims().audience("kantine").build())),
                Arguments.of("for nobody", DIENST.token(DIENST.claims().audience((String) null).build())),
                Arguments.of("of another issuer", DIENST.token(DIENST.claims().issuer("https://example.org").build())),
                Arguments.of("without issuer", DIENST.token(DIENST.claims().issuer(null).build())),
                Arguments.of("of another type", DIENST.token(new JOSEObjectType("logout+jwt"), good)),
                Arguments.of("unsigned", new PlainJWT(new PlainHeader(), good).serialize()),
                Arguments.of("issued tomorrow", DIENST.token(DIENST.claims()
                        .issueTime(Anmeldedienst.in(Duration.ofHours(23)))
                        .expirationTime(Anmeldedienst.in(Duration.ofHours(24)))
                        .build())),
                Arguments.of("expired before its issue", DIENST.token(DIENST.claims()
                        .issueTime(Anmeldedienst.in(Duration.ofMinutes(6)))
                        .build())),
                Arguments.of("signed with the public key as a secret", Faelschung.withPublicKeyAsSecret(DIENST.key(),
                        good)),
                Arguments.of("that brings its own key", Faelschung.withKeyInHeader(good)),
                Arguments.of("with another payload", Faelschung.withPayload(DIENST.token(good), DIENST.claims()
                        .claim("rollen", List.of("ADMIN"))
                        .build())),
                Arguments.of("without its signature", DIENST.token(good).replaceAll("[^.]+$", "")),
                Arguments.of("that names an extension", Faelschung.withCriticalHeader(DIENST.key(), good)),
                Arguments.of("cut off", DIENST.token(good).substring(0, 80)),
                Arguments.of("garbage", "x.y.z"), Arguments.of("long", "a".repeat(6000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalidTokens")
    void refusesAnInvalidTokenAndSaysNoMore(String kind, String token) {
        var response = client.graphql(token, Client.ICH);

        assertThat(response.statusCode()).as(kind).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(Client.json(response)).isEqualTo(Client.json("""
                {"errors":[{"message":"Bitte melden Sie sich neu an: Das Zugriffstoken ist ungültig oder abgelaufen.",
                            "extensions":{"code":"UNAUTHENTICATED"}}]}"""));
    }

    @Test
    void isToldWhatIsWrongWithItsAccounts() {
        var token = DIENST.token(DIENST.claims()
                .claim("realm_access", Map.of("roles", List.of("traeger", "leitung")))
                .claim("fallmanager_art", null)
                .claim("vertretungen", null)
                .build());

        var german = client.graphql(token, Client.ICH);
        var english = client.graphql(token, Client.ICH, "Accept-Language", "en");

        assertThat(german.statusCode()).isEqualTo(401);
        assertThat(german.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(Client.json(german)).isEqualTo(Client
                .json("""
                        {"errors":[{"message":"Ihr Zugriffstoken öffnet hier nichts: Zur Rolle TRAEGER gehört genau ein Träger. \
                        Die Rollen TRAEGER und ARBEITGEBER stehen allein, ohne andere Rolle und ohne Geschäftsstelle. \
                        Bitte wenden Sie sich an die Stelle, die den Anmeldedienst betreibt.",
                                    "extensions":{"code":"UNAUTHENTICATED"}}]}"""));
        assertThat(Client.json(english).at("/errors/0/message").asString())
                .isEqualTo("Your access token opens nothing here: The role TRAEGER goes with exactly one Träger. "
                        + "The roles TRAEGER and ARBEITGEBER stand alone, without another role and without a "
                        + "Geschäftsstelle. Please turn to whoever runs the identity provider.");
    }

    static Stream<Arguments> contradictoryTokens() {
        return Stream.of(
                Arguments.of("nicht, wer Sie sind", DIENST.claims().claim("preferred_username", null)),
                Arguments.of("keine Rolle in Passgenau", DIENST.claims().claim("realm_access", null)),
                Arguments.of("nicht lesbar",
                        DIENST.claims().claim("realm_access", Map.of("roles", Map.of("ADMIN", 1)))),
                Arguments.of("verträgt sich nicht", DIENST.claims()
                        .claim("realm_access", Map.of("roles", List.of("ADMIN", "FALLMANAGER")))),
                Arguments.of("Niemand vertritt sich selbst", DIENST.claims()
                        .claim("vertretungen", List.of("s.muster"))),
                Arguments.of("Es gilt länger", DIENST.claims().expirationTime(Anmeldedienst.in(Duration.ofHours(25)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictoryTokens")
    void opensNoDoorWithATokenThatContradictsItself(String reason, JWTClaimsSet.Builder claims) {
        var bearer = "Bearer " + DIENST.token(claims.build());

        for (var response : List.of(client.graphql(null, Client.ICH, "Authorization", bearer),
                client.graphql(null, "subscription { takt { schlag } }", "Authorization", bearer, "Accept",
                        "text/event-stream"),
                client.get("/verwaltung/x", "Authorization", bearer),
                client.get("/actuator/env", "Authorization", bearer))) {
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(Client.json(response).at("/errors/0/message").asString()).contains(reason);
        }
    }

    @Test
    void isNotTroubledByCallersWithKeysOfTheirOwn() {
        int before = DIENST.visits();

        for (int i = 0; i < 30; i++) {
            assertThat(client.graphql(DIENST.unknown(i, DIENST.claims().build()), Client.ICH).statusCode())
                    .isEqualTo(401);
        }

        assertThat(DIENST.visits() - before).isLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer a b", "Basic ZGVtbzpkZW1v", "Digest x", "bearer\t"})
    void refusesAnotherSchemeThanOneBearer(String authorization) {
        assertThat(client.graphql(null, Client.ICH, "Authorization", authorization).statusCode()).isEqualTo(401);
    }

    @Test
    void leavesNoDemoLoginBehind() {
        assertThat(client.get("/login").statusCode()).isEqualTo(401);
        assertThat(client.get("/.well-known/oauth-authorization-server").statusCode()).isEqualTo(401);
        assertThat(client.form("/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization",
                Client.basic("demo-ags", "demo")).statusCode()).isEqualTo(401);
    }

    @Test
    void isWhereThePageSignsIn() {
        var weg = Client.json(client.get("/graphiql/anmeldung.json"));

        assertThat(weg.at("/issuer").asString()).isEqualTo(DIENST.issuer());
        assertThat(weg.at("/clientId").asString()).isEqualTo("werkzeug");
        assertThat(client.get("/graphiql").headers().firstValue("Content-Security-Policy").orElse(""))
                .endsWith("connect-src 'self' " + DIENST.issuer().replace("/realms/jobcenter", ""));
    }
}
