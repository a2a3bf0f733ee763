package de.passgenau.api.eingabe;

import java.util.List;

/**
 * What becomes of something that is taken over.
 *
 * @param danach   equals what was there if nothing changes
 * @param hinweise what was left as it was, and why
 */
public record Uebernommen<A>(A danach, List<Verstoss> hinweise) {

    public Uebernommen {
        hinweise = List.copyOf(hinweise);
    }
}
