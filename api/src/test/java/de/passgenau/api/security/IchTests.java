package de.passgenau.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import de.passgenau.api.Anwendungstest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

@Anwendungstest
class IchTests {

    private final Client client;

    IchTests(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void answersTheExampleOfTheContract() throws IOException {
        String example = new ClassPathResource("beispiele/ich.graphql").getContentAsString(StandardCharsets.UTF_8);

        var ich = Client.json(client.graphql(client.token("demo-fallmanager"), example)).at("/data/ich");

        assertThat(ich.at("/rollen/0").asString()).isEqualTo("FALLMANAGER");
        assertThat(ich.at("/fallmanagerArt").asString()).isEqualTo("ARBEITSMARKTFERN");
        assertThat(ich.at("/vertretungen").valueStream()).isEmpty();
        assertThat(ich.at("/traeger").isNull()).isTrue();
        assertThat(OffsetDateTime.parse(ich.at("/gueltigBis").asString()).toInstant())
                .isCloseTo(Instant.now().plus(Duration.ofHours(1)), within(1, ChronoUnit.MINUTES));
    }
}
