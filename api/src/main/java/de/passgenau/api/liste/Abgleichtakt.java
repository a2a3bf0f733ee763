package de.passgenau.api.liste;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import de.passgenau.api.liste.takt.Hintergrundfaden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares lists with their documents from time to time, one after the other, until it is closed. */
final class Abgleichtakt implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Abgleichtakt.class);

    private final ScheduledExecutorService uhr = Executors
            .newSingleThreadScheduledExecutor(Hintergrundfaden.namens("index-abgleich").factory());

    Abgleichtakt(List<Dokumentliste<?>> listen, Duration pause) {
        var unused = uhr.scheduleWithFixedDelay(() -> listen.forEach(Abgleichtakt::vergleiche), pause.toMillis(),
                pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What fails is tried again next time. */
    private static void vergleiche(Dokumentliste<?> liste) {
        try {
            liste.vergleiche();
        } catch (RuntimeException e) {
            LOG.warn("Liste {} konnte nicht mit den Dokumenten verglichen werden", liste.sammlung(), e);
        }
    }

    @Override
    public void close() {
        uhr.close();
    }
}
