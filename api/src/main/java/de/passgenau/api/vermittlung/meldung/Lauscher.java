package de.passgenau.api.vermittlung.meldung;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import reactor.core.publisher.FluxSink;

/**
 * One open subscription: goes along the sequence as fast as its client takes what it is told, and has no queue of its own.
 * Whoever is slow is told of the latest state, and holds up nobody.
 */
final class Lauscher<E> implements Runnable {

    private static final int AM_STUECK = 8;

    private final Leser<?, ?, ?, E> leser;
    private final FluxSink<E> senke;
    private final Executor faeden;
    private final AtomicInteger auftraege = new AtomicInteger();

    Lauscher(Leser<?, ?, ?, E> leser, FluxSink<E> senke, Executor faeden) {
        this.leser = leser;
        this.senke = senke;
        this.faeden = faeden;
    }

    /** There may be something to do. */
    @Override
    public void run() {
        if (auftraege.getAndIncrement() == 0) {
            faeden.execute(this::arbeite);
        }
    }

    /** A few at a time, then it is somebody else's turn. */
    private void arbeite() {
        try {
            int bisher = auftraege.get();
            if (erzaehle() || auftraege.addAndGet(-bisher) != 0) {
                faeden.execute(this::arbeite);
            }
        } catch (RuntimeException e) {
            senke.error(e);
        }
    }

    /** Whether there may be more. */
    private boolean erzaehle() {
        for (int i = 0; i < AM_STUECK; i++) {
            if (senke.isCancelled() || senke.requestedFromDownstream() == 0) {
                return false;
            }
            var ereignis = leser.naechstes();
            if (ereignis.isEmpty()) {
                return false;
            }
            senke.next(ereignis.get());
        }
        return true;
    }
}
