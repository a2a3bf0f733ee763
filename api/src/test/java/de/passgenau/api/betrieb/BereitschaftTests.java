package de.passgenau.api.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Anwendungstest
class BereitschaftTests {

    @LocalServerPort
    private int port;

    @Test
    void showsThePublicNothingButTheStatus() {
        assertThat(fremd("/actuator/health/readiness").json().toString()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(fremd("/actuator/health/liveness").json().toString()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void asksStoreAndIndex() {
        var answer = admin("/actuator/health/readiness");

        assertThat(answer.an("/components").propertyNames()).containsExactlyInAnyOrder("readinessState", "store",
                "index");
        assertThat(answer.an("/components/index/details/arbeitgeber").isInt()).isTrue();
    }

    @Test
    void livesWithoutTheStore() {
        assertThat(admin("/actuator/health/liveness").an("/components").propertyNames())
                .containsExactly("livenessState");
    }

    private Antwort admin(String pfad) {
        var admin = new Draht(port).als("demo-admin");
        return admin.senden(admin.an(pfad).GET());
    }

    private Antwort fremd(String pfad) {
        var draht = new Draht(port);
        return draht.senden(HttpRequest.newBuilder(draht.uri(pfad)).GET());
    }
}
