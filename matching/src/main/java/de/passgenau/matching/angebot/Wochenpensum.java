package de.passgenau.matching.angebot;

import org.jspecify.annotations.Nullable;

/** How much of a week a Maßnahme takes, in whole hours.
 *
 * @param von at least; null if nobody has said so
 * @param bis at most; where nothing else is said, the same as at least
 * @param teilzeit whether it can also be done part time */
public record Wochenpensum(@Nullable Integer von, @Nullable Integer bis, boolean teilzeit) {

    private static final int STUNDEN_DER_WOCHE = 168;

    public Wochenpensum {
        bis = bis == null ? von : bis;
        int mindestens = von == null ? 0 : von;
        if (mindestens < 0 || bis != null && (bis < mindestens || bis > STUNDEN_DER_WOCHE)) {
            throw new IllegalArgumentException("Wochenstunden zwischen 0 und " + STUNDEN_DER_WOCHE + ": " + von
                    + " bis " + bis);
        }
    }

    /** Always as many. */
    public static Wochenpensum von(int stunden, boolean teilzeit) {
        return new Wochenpensum(stunden, stunden, teilzeit);
    }
}
