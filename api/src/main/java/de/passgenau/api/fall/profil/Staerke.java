package de.passgenau.api.fall.profil;

import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.hemmnis.Ursachenort;

/** What speaks for a person, or what around her helps (P-03). */
public record Staerke(Bereich bereich, Ursachenort ort, String text) {

    public Staerke {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A strength in " + bereich + " is said in words");
        }
    }
}
