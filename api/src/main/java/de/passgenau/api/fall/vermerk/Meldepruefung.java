package de.passgenau.api.fall.vermerk;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Kopf;

/** Somebody has looked at what follows from the third missed appointment (L-02). */
public record Meldepruefung(Kopf kopf, LocalDate tag, String ergebnis) implements Vermerk {

    public Meldepruefung {
        if (ergebnis.isBlank()) {
            throw new IllegalArgumentException("Who looks at missed appointments on " + tag + " says what came of it");
        }
    }
}
