package de.passgenau.api.protokoll;

import de.passgenau.api.protokoll.ablage.Protokollschreiber;
import org.springframework.context.SmartLifecycle;

/** Runs the writer of the protocol: after the store is fit for use, before and after everything that may be asked. */
final class Protokollbetrieb implements SmartLifecycle {

    private final Protokollschreiber schreiber;
    private volatile boolean running;

    Protokollbetrieb(Protokollschreiber schreiber) {
        this.schreiber = schreiber;
    }

    @Override
    public void start() {
        schreiber.start();
        running = true;
    }

    @Override
    public void stop() {
        schreiber.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 2000;
    }
}
