package de.passgenau.api.fallbestand;

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

/** Has orders carried on that a call or a former process has left unfinished, and begun whose day has come. */
@Component
class Uebergabetakt implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Uebergabetakt.class);
    /** Behind the lists, which take over what changes. */
    private static final int PHASE = 10;

    private final Uebergaben uebergaben;
    private final Duration pause;
    private @Nullable ScheduledExecutorService uhr;

    Uebergabetakt(Uebergaben uebergaben, @Value("${passgenau.fallbestand.takt:15s}") Duration pause) {
        this.uebergaben = uebergaben;
        this.pause = pause;
    }

    @Override
    public void start() {
        uhr = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("fallbestand-uebergabe").factory());
        var unused = uhr.scheduleWithFixedDelay(this::gehe, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What fails is tried again next time. */
    private void gehe() {
        try {
            var anzahl = uebergaben.setzeFort();
            if (anzahl > 0) {
                LOG.info("Übergaben von Fallbeständen fortgesetzt: {}", anzahl);
            }
        } catch (RuntimeException e) {
            LOG.warn("Übergaben von Fallbeständen konnten nicht fortgesetzt werden", e);
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
