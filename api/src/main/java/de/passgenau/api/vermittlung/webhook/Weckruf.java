package de.passgenau.api.vermittlung.webhook;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import de.passgenau.api.liste.takt.Hintergrundfaden;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** One thread that works at the start, when it is called, and when the time has come that it has asked for; never in between. */
public final class Weckruf implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Weckruf.class);
    private static final Duration NACH_FEHLER = Duration.ofSeconds(10);
    /** Behind the lists. */
    private static final int PHASE = 10;

    private final String name;
    private final Arbeit arbeit;
    private final AtomicBoolean gerufen = new AtomicBoolean();
    private volatile @Nullable ScheduledExecutorService faden;
    private @Nullable Future<?> spaeter;

    /** @param name what its thread is called */
    public Weckruf(String name, Arbeit arbeit) {
        this.name = name;
        this.arbeit = arbeit;
    }

    /** What there is to do. */
    @FunctionalInterface
    public interface Arbeit {

        /** @return after how long there is more to do; empty if it depends on a call */
        Optional<Duration> tue();
    }

    /** However often it is called before it begins, it works once. */
    public void wecke() {
        var uhr = faden;
        if (uhr != null && gerufen.compareAndSet(false, true)) {
            try {
                uhr.execute(() -> laufe(uhr));
            } catch (RejectedExecutionException beendet) {
                LOG.debug("The application ends: {}", name);
            }
        }
    }

    private void laufe(ScheduledExecutorService uhr) {
        gerufen.set(false);
        if (spaeter != null) {
            spaeter.cancel(false);
        }
        try {
            spaeter = naechstes().map(dauer -> uhr.schedule(this::wecke, dauer.toMillis(), TimeUnit.MILLISECONDS))
                    .orElse(null);
        } catch (RejectedExecutionException beendet) {
            LOG.debug("The application ends: {}", name);
        }
    }

    private Optional<Duration> naechstes() {
        try {
            return arbeit.tue();
        } catch (RuntimeException e) {
            LOG.warn("{}: etwas ist misslungen und wird noch einmal versucht", name, e);
            return Optional.of(NACH_FEHLER);
        }
    }

    @Override
    public void start() {
        gerufen.set(false);
        faden = Executors.newSingleThreadScheduledExecutor(Hintergrundfaden.namens(name).factory());
        wecke();
    }

    @Override
    public void stop() {
        var uhr = faden;
        faden = null;
        if (uhr != null) {
            uhr.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return faden != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
