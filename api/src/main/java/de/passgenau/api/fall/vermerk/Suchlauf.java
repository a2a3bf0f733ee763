package de.passgenau.api.fall.vermerk;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has looked for offers that fit the person.
 *
 * @param treffer how many there were; null if nobody counted
 * @param ergebnis what came of it; null if there is nothing to say
 */
public record Suchlauf(
        Kopf kopf,
        Ziel ziel,
        LocalDate tag,
        @Nullable Integer treffer,
        @Nullable String ergebnis) implements Vermerk {

    public Suchlauf {
        if (treffer != null && treffer < 0) {
            throw new IllegalArgumentException("A search finds nothing or something, not " + treffer);
        }
    }

    /** What was looked for. */
    public enum Ziel {
        STELLEN, AUSBILDUNGSPLAETZE
    }
}
