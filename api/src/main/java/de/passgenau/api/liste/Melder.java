package de.passgenau.api.liste;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.catalogue.Dokument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Tells watchers of changed documents; a watcher sees each version once and never goes back to an older one. */
final class Melder<A extends Dokument> {

    private static final int PUFFER = 1_000;

    private final Listenquelle<A> quelle;
    private final Sinks.Many<A> senke = Sinks.many().multicast().directBestEffort();

    Melder(Listenquelle<A> quelle) {
        this.quelle = quelle;
    }

    synchronized void melde(A objekt) {
        senke.tryEmitNext(objekt);
    }

    /** @param nach the version already seen; null to begin with the next change */
    Flux<A> beobachte(String id, @Nullable Long nach) {
        return Flux.defer(() -> {
            var seen = new AtomicLong(nach == null ? 0 : nach);
            var changes = senke.asFlux().filter(objekt -> objekt.kennung().equals(id)).onBackpressureBuffer(PUFFER);
            var missed = present(id).filter(objekt -> nach != null);
            return Flux.merge(changes, missed).filter(objekt -> isNewer(seen, objekt.version()));
        });
    }

    private Mono<A> present(String id) {
        return Mono.fromCallable(() -> quelle.lade(List.of(id)))
                .subscribeOn(Schedulers.boundedElastic())
                .map(found -> found.stream().findFirst().orElseThrow(() -> new Abgewiesen(Fehlercode.NOT_FOUND)));
    }

    private static boolean isNewer(AtomicLong seen, long version) {
        return seen.getAndAccumulate(version, Math::max) < version;
    }
}
