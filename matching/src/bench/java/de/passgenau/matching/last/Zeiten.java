package de.passgenau.matching.last;

import java.util.Arrays;

/** How long many questions took, each in nanoseconds. */
record Zeiten(long[] sortiert) {

    private static final double NANOS_JE_MILLI = 1e6;

    static Zeiten von(long[] nanos) {
        long[] sortiert = nanos.clone();
        Arrays.sort(sortiert);
        return new Zeiten(sortiert);
    }

    /** In milliseconds, what so many in a hundred don't exceed. */
    double perzentil(int prozent) {
        int stelle = (int) Math.ceil(sortiert.length * prozent / 100.0) - 1;
        return sortiert[Math.max(0, stelle)] / NANOS_JE_MILLI;
    }

    double mittel() {
        return Arrays.stream(sortiert).average().orElse(0) / NANOS_JE_MILLI;
    }
}
