package de.passgenau.api.andrang;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * What each client may still ask for. A client that has been quiet for as long as its bucket takes to fill is forgotten,
 * and of too many clients the rarest, so that memory stays bounded whatever keys are made up.
 */
public final class Andrang {

    private final int anzahl;
    private final Duration fenster;
    private final TimeMeter uhr;
    private final Cache<String, Bucket> vorrat;

    /**
     * @param anzahl  how many requests at once, and again within each window
     * @param clients how many clients to remember
     */
    public Andrang(int anzahl, Duration fenster, int clients, TimeMeter uhr) {
        this.anzahl = anzahl;
        this.fenster = fenster;
        this.uhr = uhr;
        this.vorrat = Caffeine.newBuilder()
                .maximumSize(clients)
                .expireAfterAccess(fenster)
                .ticker(uhr::currentTimeNanos)
                .build();
    }

    /** Counts one request; how long to wait where it is one too many. */
    public Optional<Duration> abgewiesen(String client) {
        var probe = vorrat.get(client, neu -> voll()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Takes back a request that turned out not to count. */
    public void zaehltNicht(String client) {
        var eimer = vorrat.getIfPresent(client);
        if (eimer != null) {
            eimer.addTokens(1);
        }
    }

    /** How many clients are remembered. */
    long clients() {
        vorrat.cleanUp();
        return vorrat.estimatedSize();
    }

    private Bucket voll() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder().capacity(anzahl).refillGreedy(anzahl, fenster).build())
                .withCustomTimePrecision(uhr)
                .build();
    }
}
