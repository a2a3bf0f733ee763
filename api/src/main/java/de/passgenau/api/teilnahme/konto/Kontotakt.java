package de.passgenau.api.teilnahme.konto;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has accounts compared at every start, for what a former process has left undone, and from time to time. */
@Component
class Kontotakt implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Kontotakt.class);
    /** Behind the lists, which take over what changes. */
    private static final int PHASE = 10;

    private final Kontoabgleich abgleich;
    private final Fallspur spur;
    private final Duration pause;
    private @Nullable ScheduledExecutorService uhr;

    Kontotakt(Kontoabgleich abgleich, Fallspur spur,
            @Value("${passgenau.massnahmenkonten.abgleich:10m}") Duration pause) {
        this.abgleich = abgleich;
        this.spur = spur;
        this.pause = pause;
    }

    @Override
    public void start() {
        uhr = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("konto-abgleich").factory());
        var unused = uhr.scheduleWithFixedDelay(this::gehe, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What fails is tried again next time. */
    private void gehe() {
        try {
            spur.tilge();
            abgleich.gehe();
        } catch (RuntimeException e) {
            LOG.warn("Maßnahmenkonten konnten nicht mit den Durchgängen abgeglichen werden", e);
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
