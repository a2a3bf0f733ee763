package de.passgenau.api.fall.pool;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An entry in the pool has ended.
 *
 * @param durch     Kennung of who has ended it; null where it has ended by itself
 * @param bemerkung why, in words, where somebody has said it
 */
public record Poolaustritt(Grund grund, Instant am, @Nullable String durch, @Nullable String bemerkung) {

    /** Why nobody finds the person in the pool any more. */
    public enum Grund {
        HERAUSGENOMMEN,
        ABGELAUFEN,
        EINWILLIGUNG_ENTFALLEN,
        FALL_NICHT_OFFEN,
        ARBEIT_AUFGENOMMEN,
        ERSETZT,
        ZUSAMMENGEFUEHRT
    }

    static Poolaustritt vonSelbst(Grund grund, Instant am) {
        return new Poolaustritt(grund, am, null, null);
    }
}
