package de.passgenau.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Draht;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.util.ReflectionUtils;

@Anwendungstest
class FeldfaedenTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"frage, true", "tat, true", "viele, true", "langes, true", "kurzes, false", "spaeter, false"})
    void givesAThreadToWhatMayWait(String methode, boolean eigener) {
        var gefunden = Objects.requireNonNull(ReflectionUtils.findMethod(Beispiele.class, methode));
        assertThat(Feldfaeden.wartet(new HandlerMethod(new Beispiele(), gefunden))).isEqualTo(eigener);
    }

    @Test
    void measuresWhatAnAnswerBeginsWithAndNotEachOfItsFields(@Autowired MeterRegistry messung) {
        new Draht(port).als("demo-ags").frage("{ arbeitgeberListe(first: 1) { edges { node { id } } } }");

        assertThat(messung.find("graphql.datafetcher").tag("graphql.field.name", "arbeitgeberListe").timers())
                .isNotEmpty();
        assertThat(messung.find("graphql.datafetcher").tag("graphql.field.name", "id").timers()).isEmpty();
    }

    @SuppressWarnings("unused") // found by name
    static final class Beispiele {

        @QueryMapping
        String frage() {
            return "";
        }

        @MutationMapping
        String tat() {
            return "";
        }

        @BatchMapping
        String viele() {
            return "";
        }

        @Wartend
        @SchemaMapping
        String langes() {
            return "";
        }

        @SchemaMapping
        String kurzes() {
            return "";
        }

        @QueryMapping
        CompletableFuture<String> spaeter() {
            return CompletableFuture.completedFuture("");
        }
    }
}
