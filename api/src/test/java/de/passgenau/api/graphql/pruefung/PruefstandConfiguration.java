package de.passgenau.api.graphql.pruefung;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.MongoTimeoutException;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Serves the fields of {@code graphql-pruefung}. */
@TestConfiguration(proxyBeanMethods = false)
class PruefstandConfiguration {

    /** A node whose children never end. */
    record Knoten(String name) {

        public List<Knoten> kinder() {
            return List.of(new Knoten(name + ".1"), new Knoten(name + ".2"));
        }

        public Seite nachbarn() {
            return new Seite(List.of(new Eintrag(new Knoten(name + "+"))), 1);
        }
    }

    record Eintrag(Knoten node) {}

    record Seite(List<Eintrag> edges, int totalCount) {}

    @Controller
    static class Felder {

        private final AtomicInteger gezaehlt = new AtomicInteger();
        private final AtomicInteger hoerer = new AtomicInteger();

        @QueryMapping
        String pruefText() {
            return "Grüße";
        }

        @QueryMapping
        int pruefZahl(@Argument int zahl) {
            return zahl;
        }

        @QueryMapping
        String pruefLangsam(@Argument int ms) throws InterruptedException {
            boolean vorzeitig = new CountDownLatch(1).await(ms, TimeUnit.MILLISECONDS);
            return vorzeitig ? "früh" : "spät";
        }

        @QueryMapping
        int pruefHoerer() {
            return hoerer.get();
        }

        @QueryMapping
        @Nullable
        String pruefAnfrage() {
            return MDC.get("anfrage");
        }

        @QueryMapping
        Knoten pruefBaum() {
            return new Knoten("1");
        }

        @QueryMapping
        String pruefFehler(@Argument String art) {
            throw ausnahme(art);
        }

        @MutationMapping
        int pruefZaehlen() {
            return gezaehlt.incrementAndGet();
        }

        @SubscriptionMapping
        Flux<Integer> pruefZaehler(@Argument int bis) {
            return Flux.range(1, bis);
        }

        @SubscriptionMapping
        Flux<Integer> pruefOffen() {
            return Flux.concat(Flux.just(1), Flux.never());
        }

        @SubscriptionMapping
        Flux<Integer> pruefStille() {
            return Flux.defer(() -> {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                hoerer.incrementAndGet();
                return Flux.never();
            });
        }

        @SubscriptionMapping
        Flux<Long> pruefTakt(@Argument @Nullable Integer bis) {
            Flux<Long> takt = Flux.interval(Duration.ofMillis(5)).onBackpressureBuffer().map(zahl -> zahl + 1);
            return bis == null ? takt : takt.take(bis);
        }

        @SubscriptionMapping
        Flux<Integer> pruefAbbruch(@Argument String art) {
            return Flux.concat(Flux.just(1), Flux.error(() -> ausnahme(art)));
        }

        private static RuntimeException ausnahme(String art) {
            return switch (art) {
                case "verboten" -> new Abgewiesen(Fehlercode.FORBIDDEN);
                case "zugriff" -> new AccessDeniedException("nein");
                case "mongo" -> new MongoTimeoutException("weg");
                case "daten" -> new DataAccessResourceFailureException("weg");
                default -> new IllegalStateException("Geheimnis von Erika Mustermann");
            };
        }
    }
}
