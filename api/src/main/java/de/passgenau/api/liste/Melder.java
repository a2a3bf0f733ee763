package de.passgenau.api.liste;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * Tells watchers of changed documents; a watcher sees each version once and never goes back to an older one. What moves
 * out of a watcher's sight, or is removed, ends the watch as if it had never been there.
 */
final class Melder<A extends Dokument> {

    private static final int PUFFER = 1_000;

    private final Dokumentleser<A> leser;
    private final Function<A, Map<String, Set<String>>> sicht;
    private final Sinks.Many<Meldung<A>> senke = Sinks.many().multicast().directBestEffort();

    /** @param sicht what of a document decides who may know of it */
    Melder(Dokumentleser<A> leser, Function<A, Map<String, Set<String>>> sicht) {
        this.leser = leser;
        this.sicht = sicht;
    }

    synchronized void melde(A objekt) {
        senke.tryEmitNext(new Meldung<>(objekt.kennung(), objekt));
    }

    synchronized void entfernt(String id) {
        senke.tryEmitNext(new Meldung<>(id, null));
    }

    /** @param nach the version already seen; null to begin with the next change */
    Flux<A> beobachte(String id, @Nullable Long nach, Sichtfilter darfSehen) {
        return Flux.defer(() -> {
            var seen = new AtomicLong(nach == null ? 0 : nach);
            var changes = senke.asFlux()
                    .filter(meldung -> meldung.id.equals(id))
                    .onBackpressureBuffer(PUFFER)
                    .map(meldung -> visible(meldung.objekt, darfSehen));
            var missed = present(id, darfSehen).filter(objekt -> nach != null);
            return Flux.merge(changes, missed).filter(objekt -> isNewer(seen, objekt.version()));
        });
    }

    private A visible(@Nullable A objekt, Sichtfilter darfSehen) {
        if (objekt == null || !darfSehen.laesstDurch(sicht.apply(objekt))) {
            throw new Abgewiesen(Fehlercode.NOT_FOUND);
        }
        return objekt;
    }

    private Mono<A> present(String id, Sichtfilter darfSehen) {
        return Mono.fromCallable(() -> leser.lade(id, darfSehen))
                .subscribeOn(Schedulers.boundedElastic())
                .map(found -> found.orElseThrow(() -> new Abgewiesen(Fehlercode.NOT_FOUND)));
    }

    private static boolean isNewer(AtomicLong seen, long version) {
        return seen.getAndAccumulate(version, Math::max) < version;
    }

    /** @param objekt the new state; null if it was removed */
    private record Meldung<A>(String id, @Nullable A objekt) {}
}
