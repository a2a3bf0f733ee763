package de.passgenau.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@SecurityTest
@DirtiesContext
@TestPropertySource(properties = "server.address=127.0.0.1")
class FernerAnmeldedienstTests {

    private static final Anmeldedienst DIENST = Anmeldedienst.started();

    private final Client client;

    FernerAnmeldedienstTests(@LocalServerPort int port) {
        client = new Client(port);
    }

    @DynamicPropertySource
    static void unreachable(DynamicPropertyRegistry registry) {
        DIENST.stop();
        registry.add("passgenau.oidc.issuer", DIENST::issuer);
    }

    @Test
    void letsTheApplicationStartAndServesOnceItIsBack() throws IOException {
        String token = DIENST.token(DIENST.claims().build());

        var meanwhile = client.graphql(token, Client.ICH);
        DIENST.start();
        var afterwards = client.graphql(token, Client.ICH);
        DIENST.stop();

        assertThat(client.graphql(null, Client.ICH).statusCode()).isEqualTo(401);
        assertThat(meanwhile.statusCode()).isEqualTo(503);
        assertThat(meanwhile.headers().firstValue("Retry-After")).isPresent();
        assertThat(Client.json(meanwhile).at("/errors/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");
        assertThat(afterwards.statusCode()).isEqualTo(200);
    }
}
