package de.passgenau.api.massnahme.uebernahme;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;

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
