package de.passgenau.matching.lucene.bestand;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what has changed, every few seconds and after many changes at once; beside the work, on a thread of its own. */
final class Sicherungstakt {

    private static final int MENGE = 20_000;

    private final System.Logger log = System.getLogger(Sicherungstakt.class.getName());
    private final ScheduledExecutorService uhr = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("index-sicherung").factory());
    private final Runnable sicherung;
    private final AtomicInteger offen = new AtomicInteger();

    Sicherungstakt(Duration takt, Runnable sicherung) {
        this.sicherung = sicherung;
        var unused = uhr.scheduleWithFixedDelay(this::run, takt.toMillis(), takt.toMillis(), TimeUnit.MILLISECONDS);
    }

    void merke(int aenderungen) {
        if (offen.addAndGet(aenderungen) >= MENGE) {
            offen.set(0);
            uhr.execute(this::run);
        }
    }

    /** What fails is tried again with the next beat. */
    private void run() {
        try {
            sicherung.run();
        } catch (RuntimeException e) {
            log.log(Level.WARNING, "Der Index konnte nicht gesichert werden", e);
        }
    }

    void close() {
        uhr.close();
    }
}
