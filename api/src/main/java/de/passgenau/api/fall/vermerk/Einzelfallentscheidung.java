package de.passgenau.api.fall.vermerk;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Kopf;

/** The FM arbeitsmarktnah has judged the single case after his time, and keeps it (T-02). */
public record Einzelfallentscheidung(Kopf kopf, LocalDate tag, String grund) implements Vermerk {

    public Einzelfallentscheidung {
        if (grund.isBlank()) {
            throw new IllegalArgumentException("Who keeps the case on " + tag + " says why");
        }
    }
}
