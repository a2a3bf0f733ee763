package de.passgenau.api.liste.takt;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does its work at every start, for what a former process has left undone, and from time to time, one piece after the
 * other; behind the lists, which take over what changes.
 */
public final class Takt implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Takt.class);
    /** Behind the lists. */
    private static final int PHASE = 10;

    private final String name;
    private final Duration pause;
    private final List<Taktarbeit> arbeiten;
    private @Nullable ScheduledExecutorService uhr;

    /** @param name what its thread is called */
    public Takt(String name, Duration pause, List<Taktarbeit> arbeiten) {
        this.name = name;
        this.pause = pause;
        this.arbeiten = List.copyOf(arbeiten);
    }

    @Override
    public void start() {
        uhr = Executors.newSingleThreadScheduledExecutor(Hintergrundfaden.namens(name).factory());
        var unused = uhr.scheduleWithFixedDelay(() -> arbeiten.forEach(Takt::versuche), 0, pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** What fails is tried again next time, and stops nothing else. */
    private static void versuche(Taktarbeit arbeit) {
        try {
            var anzahl = arbeit.schritt().getAsInt();
            if (anzahl > 0) {
                LOG.info(arbeit.getan(), anzahl);
            }
        } catch (RuntimeException e) {
            LOG.warn(arbeit.misslungen(), e);
        }
    }

    @Override
    public void stop() {
        if (uhr != null) {
            uhr.close();
            uhr = null;
        }
    }

    @Override
    public boolean isRunning() {
        return uhr != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
