package de.passgenau.api.fall.vermerk;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Kopf;

/** A Vermittlungskunde has a prospect of work and stays one, though the time for it is over (U-04). */
public record Perspektive(Kopf kopf, LocalDate tag, String grund) implements Vermerk {

    public Perspektive {
        if (grund.isBlank()) {
            throw new IllegalArgumentException("Who judges the prospect on " + tag + " says why");
        }
    }
}
