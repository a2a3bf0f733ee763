package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has households compared at every start, for what a former process has left undone, and from time to time. */
@Component
class Haushaltstakt implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Haushaltstakt.class);
    /** Behind the lists, which take over what changes. */
    private static final int PHASE = 10;

    private final Abgleichgang gang;
    private final Duration pause;
    private @Nullable ScheduledExecutorService uhr;

    Haushaltstakt(Abgleichgang gang, @Value("${passgenau.bedarfsgemeinschaft.abgleich:10m}") Duration pause) {
        this.gang = gang;
        this.pause = pause;
    }

    @Override
    public void start() {
        uhr = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("haushalts-abgleich").factory());
        var unused = uhr.scheduleWithFixedDelay(this::gehe, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void gehe() {
        gang.schritte().forEach(Haushaltstakt::versuche);
    }

    /** What fails is tried again next time. */
    private static void versuche(IntSupplier schritt) {
        try {
            var anzahl = schritt.getAsInt();
            if (anzahl > 0) {
                LOG.info("Zwischen Bedarfsgemeinschaften und Fällen ihrer Mitglieder abgeglichen: {}", anzahl);
            }
        } catch (RuntimeException e) {
            LOG.warn("Bedarfsgemeinschaften konnten nicht mit den Fällen ihrer Mitglieder abgeglichen werden", e);
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
