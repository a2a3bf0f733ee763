package de.passgenau.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@SecurityTest
@DirtiesContext
@TestPropertySource(properties = {"server.address=127.0.0.1", "passgenau.oidc.claims.rollen=realm_access.roles"})
class SubscriptionTests {

    private static final Anmeldedienst DIENST = Anmeldedienst.started();
    private static final String TAKT = "subscription { takt { kennung } }";

    private final int port;

    SubscriptionTests(@LocalServerPort int port) {
        this.port = port;
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("passgenau.oidc.issuer", DIENST::issuer);
    }

    @AfterAll
    static void stop() {
        DIENST.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"Authorization\":\"Bearer %s\"}", "{\"authorization\":\"bearer %s\"}",
            "{\"token\":\"%s\"}"})
    void knowTheCallerFromTheGreeting(String payload) throws InterruptedException {
        var socket = new Socket(port);

        socket.send("{\"type\":\"connection_init\",\"payload\":" + payload.formatted(token()) + "}");
        socket.next("connection_ack");
        socket.subscribe(TAKT);

        assertThat(socket.next("next").at("/payload/data/takt/kennung").asString()).isEqualTo("c0ffee");
    }

    @Test
    void knowTheCallerFromTheHandshake() throws InterruptedException {
        var socket = new Socket(port, "Authorization", "Bearer " + token());

        socket.send("{\"type\":\"connection_init\"}");
        socket.next("connection_ack");
        socket.subscribe("{ ich { kennung spiegel { kennung } } }");

        assertThat(socket.next("next").at("/payload/data/ich/spiegel/0/kennung").asString()).isEqualTo("c0ffee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"connection_init\"}",
            "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer x.y.z\"}}",
            "{\"type\":\"connection_init\",\"payload\":{\"token\":\"\"}}",
            "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":7}}"})
    void closeOnAGreetingWithoutValidToken(String greeting) {
        var socket = new Socket(port);

        socket.send(greeting);

        assertThat(socket.closeCode()).isEqualTo(4401);
    }

    @Test
    void stayShutForATokenThatContradictsItself() {
        var token = DIENST.token(DIENST.claims().claim("traeger", "t-1").build());
        var socket = new Socket(port);

        socket.send("{\"type\":\"connection_init\",\"payload\":{\"token\":\"" + token + "\"}}");

        assertThat(socket.closeCode()).isEqualTo(4401);
        assertThatThrownBy(() -> new Socket(port, "Authorization", "Bearer " + token)).rootCause()
                .hasMessageContaining("401");
    }

    @Test
    void refuseTheHandshakeWithAnInvalidToken() {
        assertThatThrownBy(() -> new Socket(port, "Authorization", "Bearer x.y.z"))
                .isInstanceOf(CompletionException.class)
                .rootCause()
                .hasMessageContaining("401");
    }

    @Test
    void endOnAWebSocketWithTheToken() throws InterruptedException {
        var socket = new Socket(port);

        socket.send("{\"type\":\"connection_init\",\"payload\":{\"token\":\"" + endingToken() + "\"}}");
        socket.subscribe(TAKT);

        socket.next("next");
        assertThat(socket.next("error").at("/payload/0/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(socket.closeCode()).isEqualTo(4401);
    }

    @Test
    void endInAnEventStreamWithTheToken() {
        var response = new Client(port).graphql(endingToken(), TAKT, "Accept", "text/event-stream");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"kennung\":\"c0ffee\"", "UNAUTHENTICATED", "event:complete");
    }

    private static String token() {
        return DIENST.token(DIENST.claims().build());
    }

    /** The clocks' forgiven deviation is nearly used up. */
    private static String endingToken() {
        var soon = Duration.ofSeconds(10).minus(Tokenpruefung.CLOCK_SKEW);
        return DIENST.token(DIENST.claims().expirationTime(Anmeldedienst.in(soon)).build());
    }
}
