package de.passgenau.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SecurityTest
class DemoLoginsTests {

    private final Client client;

    DemoLoginsTests(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            demo-fallmanager,   FALLMANAGER,        Prenzlau, -,              -
            demo-fallmanager-2, FALLMANAGER,        Schwedt,  -,              -
            demo-ags,           ARBEITGEBERSERVICE, -,        -,              -
            demo-traeger,       TRAEGER,            -,        demo-traeger-1, -
            demo-traeger-2,     TRAEGER,            -,        demo-traeger-2, -
            demo-arbeitgeber,   ARBEITGEBER,        -,        -,              demo-arbeitgeber-1
            demo-leitung,       LEITUNG,            -,        -,              -
            demo-service,       SERVICE,            Prenzlau, -,              -
            demo-leistung,      LEISTUNG,           Prenzlau, -,              -
            demo-admin,         ADMIN,              -,        -,              -
            demo-revision,      REVISION,           -,        -,              -
            """)
    void tellEveryLoginWhoItIs(String kennung, String rolle, String geschaeftsstelle, String traeger,
            String arbeitgeber) {
        var response = client.graphql(client.token(kennung), Client.ICH);

        assertThat(response.statusCode()).isEqualTo(200);
        var ich = Client.json(response).at("/data/ich");
        assertThat(ich.at("/kennung").asString()).isEqualTo(kennung);
        assertThat(ich.at("/name").asString()).contains(" ");
        assertThat(ich.at("/rollen").valueStream().map(node -> node.asString())).containsExactly(rolle);
        assertThat(ich.at("/geschaeftsstellen").valueStream().map(node -> node.asString()))
                .isEqualTo(geschaeftsstelle == null ? java.util.List.of() : java.util.List.of(geschaeftsstelle));
        assertThat(ich.at("/traegerId").asStringOpt().orElse(null)).isEqualTo(traeger);
        assertThat(ich.at("/arbeitgeberId").asStringOpt().orElse(null)).isEqualTo(arbeitgeber);
    }

    @Test
    void takeTheSecretInTheFormToo() {
        var response = client.form("/oauth2/token", Map.of("grant_type", "client_credentials", "client_id",
                "demo-ags", "client_secret", "demo"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.json(response).at("/expires_in").asInt()).isBetween(3590, 3600);
    }

    @Test
    void refuseAWrongSecret() {
        var response = client.form("/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization",
                Client.basic("demo-ags", "falsch"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Client.json(response).at("/error").asString()).isEqualTo("invalid_client");
    }
}
