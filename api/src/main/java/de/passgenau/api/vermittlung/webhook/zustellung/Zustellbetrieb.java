package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import de.passgenau.api.liste.takt.Hintergrundfaden;
import de.passgenau.api.vermittlung.webhook.Mitschrift;
import de.passgenau.api.vermittlung.webhook.Webhook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts each delivery when its time has come: one of a search after the other, a few to one address at once, and no
 * address waits for another.
 */
final class Zustellbetrieb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Zustellbetrieb.class);

    private static final Duration NOCH = Duration.ofSeconds(2);

    private final Mitschrift<Zustellung> offene;
    private final Mitschrift<Webhook> webhooks;
    private final Zustellgang gang;
    private final Clock clock;
    private final Set<String> unterwegs = ConcurrentHashMap.newKeySet();
    private final ExecutorService faeden = Executors
            .newThreadPerTaskExecutor(
                    Thread.ofVirtual().name(Hintergrundfaden.VORSILBE + "webhook-zustellung-", 0).factory());
    private volatile Runnable danach = () -> {};

    Zustellbetrieb(Mitschrift<Zustellung> offene, Mitschrift<Webhook> webhooks, Zustellgang gang, Clock clock) {
        this.offene = offene;
        this.webhooks = webhooks;
        this.gang = gang;
        this.clock = clock;
    }

    /** @param wecker is called when a delivery has ended */
    void danach(Runnable wecker) {
        danach = wecker;
    }

    /** @return after how long the next one is due */
    Optional<Duration> verteile() {
        var jetzt = clock.instant();
        Instant naechste = null;
        for (var erste : erste()) {
            var wann = wann(erste, jetzt);
            if (wann != null && !wann.isAfter(jetzt)) {
                beginne(erste, jetzt);
            } else if (wann != null && (naechste == null || wann.isBefore(naechste))) {
                naechste = wann;
            }
        }
        return Optional.ofNullable(naechste).map(zeit -> Duration.between(jetzt, zeit).plusMillis(1));
    }

    /** The next of each search. */
    private Iterable<Zustellung> erste() {
        Map<String, Zustellung> erste = new HashMap<>();
        offene.alle()
                .forEach(eine -> erste.merge(eine.strecke(), eine,
                        (links, rechts) -> links.nummer() <= rechts.nummer() ? links : rechts));
        return erste.values().stream().sorted(Comparator.comparing(Zustellung::faellig)).toList();
    }

    /** Null if something else has to happen first. */
    private @Nullable Instant wann(Zustellung eine, Instant jetzt) {
        if (unterwegs.contains(eine.strecke()) || !istBereit(eine)) {
            return null;
        }
        return gang.drossel()
                .fruehestens(eine, jetzt)
                .map(ab -> ab.isAfter(eine.faellig()) ? ab : eine.faellig())
                .orElse(null);
    }

    private boolean istBereit(Zustellung eine) {
        return eine.istPruefung() || webhooks.mit(eine.webhook()).filter(Webhook::istAktiv).isPresent();
    }

    private void beginne(Zustellung eine, Instant jetzt) {
        unterwegs.add(eine.strecke());
        gang.drossel().beginnt(eine, jetzt);
        try {
            faeden.execute(() -> gehe(eine));
        } catch (RejectedExecutionException beendet) {
            LOG.debug("The application ends");
        }
    }

    private void gehe(Zustellung eine) {
        try {
            if (!gang.gehe(eine)) {
                gang.drossel().warte(eine, clock.instant());
            }
        } catch (RuntimeException e) {
            LOG.warn("Eine Zustellung ist unterbrochen worden und geht später weiter: {}", eine.id(), e);
            gang.drossel().warte(eine, clock.instant());
        } finally {
            gang.drossel().endet(eine);
            unterwegs.remove(eine.strecke());
            danach.run();
        }
    }

    /** What is on its way may still arrive; what takes longer is told again by the next process. */
    @Override
    public void close() {
        faeden.shutdown();
        try {
            if (!faeden.awaitTermination(NOCH.toMillis(), TimeUnit.MILLISECONDS)) {
                faeden.shutdownNow();
            }
        } catch (InterruptedException eilig) {
            faeden.shutdownNow();
            Thread.currentThread().interrupt();
        }
        faeden.close();
    }
}
