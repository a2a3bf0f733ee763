package de.passgenau.api.stelle;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was done with an offer.
 *
 * @param durch  Kennung of who did it
 * @param felder what was changed by it, by the names that callers know
 * @param grund  why, where a reason was given
 */
public record Stellenvorgang(Art art, Instant am, String durch, List<String> felder, @Nullable String grund) {

    public Stellenvorgang {
        felder = List.copyOf(felder);
    }

    /** What was done. */
    public enum Art {
        GEMELDET,
        /** Taken over from another stock of offers. */
        UEBERNOMMEN,
        GEAENDERT,
        /** Its source says otherwise now, or another source has it as well, or no longer. */
        NACHGEFUEHRT,
        GESCHLOSSEN,
        WUNSCH_UNVERZICHTBAR,
        WUNSCH_GESTRICHEN
    }
}
