package de.passgenau.api.security;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Asks for the caller in the ways that other packages do: in subscriptions and in batches. */
@TestConfiguration
@Controller
class TaktController {

    record Takt(long schlag, String kennung) {}

    record Spiegel() {}

    @SubscriptionMapping
    Flux<Takt> takt(Anrufer anrufer) {
        return Flux.interval(Duration.ZERO, Duration.ofMillis(100)).map(schlag -> new Takt(schlag, anrufer.kennung()));
    }

    @SchemaMapping(typeName = "Ich")
    List<Spiegel> spiegel() {
        return List.of(new Spiegel(), new Spiegel());
    }

    @BatchMapping
    List<String> kennung(List<Spiegel> spiegel, @ContextValue Anrufer anrufer) {
        return spiegel.stream().map(each -> anrufer.kennung()).toList();
    }
}
