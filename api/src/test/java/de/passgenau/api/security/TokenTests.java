package de.passgenau.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SecurityTest
class TokenTests {

    private final Client client;

    TokenTests(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void refusesAMissingTokenInGerman() {
        var response = client.graphql(null, Client.ICH);

        assertUnauthenticated(response);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(Client.json(response).at("/errors/0/message").asString()).startsWith("Bitte melden Sie sich an");
    }

    @Test
    void refusesAMissingTokenInEnglishToEnglishReaders() {
        var response = client.graphql(null, Client.ICH, "Accept-Language", "en-GB,de;q=0.5");

        assertUnauthenticated(response);
        assertThat(Client.json(response).at("/errors/0/message").asString()).startsWith("Please sign in");
    }

    @Test
    void refusesGarbage() {
        assertUnauthenticated(client.graphql("garbage", Client.ICH));
    }

    private static void assertUnauthenticated(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(Client.json(response).at("/errors/0/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(Client.json(response).propertyNames()).containsExactly("errors");
    }
}
