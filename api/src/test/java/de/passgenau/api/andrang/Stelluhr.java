package de.passgenau.api.andrang;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.github.bucket4j.TimeMeter;

/** A clock that stands until it is told to go on. */
public final class Stelluhr implements TimeMeter {

    private final AtomicLong jetzt = new AtomicLong(1);

    public void weiter(Duration dauer) {
        jetzt.addAndGet(dauer.toNanos());
    }

    @Override
    public long currentTimeNanos() {
        return jetzt.get();
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
