package de.passgenau.api.andrang;

import java.time.Duration;

/** A client asked once too often and may come back after a while. */
public final class ZuVieleAnfragen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wartezeit;

    public ZuVieleAnfragen(Duration wartezeit) {
        super("Too many requests, again in " + wartezeit);
        this.wartezeit = wartezeit;
    }

    public long sekunden() {
        return sekunden(wartezeit);
    }

    /** In whole seconds, after which it does work. */
    public static long sekunden(Duration wartezeit) {
        return Math.max(1, wartezeit.plusNanos(999_999_999).toSeconds());
    }
}
