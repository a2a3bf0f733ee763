package de.passgenau.api.store;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, at most half a minute. */
public final class Warten {

    private static final Duration FRIST = Duration.ofSeconds(30);
    private static final Duration TAKT = Duration.ofMillis(20);

    private Warten() {}

    public static void bis(BooleanSupplier bedingung) {
        long ende = System.nanoTime() + FRIST.toNanos();
        while (!bedingung.getAsBoolean()) {
            if (System.nanoTime() > ende) {
                throw new AssertionError("The condition did not come true within " + FRIST);
            }
            LockSupport.parkNanos(TAKT.toNanos());
        }
    }
}
