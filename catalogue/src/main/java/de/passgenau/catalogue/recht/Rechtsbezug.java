package de.passgenau.catalogue.recht;

import java.time.LocalDate;

/**
 * The basis that a Maßnahme rests on, as the law was on a day; it stays what it was when the law moves on.
 *
 * @param code  which basis, through all its names
 * @param stand the day whose law is meant
 * @param zitat how it was cited
 */
public record Rechtsbezug(String code, LocalDate stand, String zitat) {

    /** Stands for what the directory does not know. */
    private static final String UNBEKANNT = "UNBEKANNT";

    public Rechtsbezug {
        if (code.isBlank() || zitat.isBlank()) {
            throw new IllegalArgumentException(
                    "A legal basis has a code and a citation, got \"" + code + "\", \"" + zitat + "\"");
        }
    }

    /** A citation that nobody could read; a draft may keep it. */
    public static Rechtsbezug ungelesen(String zitat, LocalDate stand) {
        return new Rechtsbezug(UNBEKANNT, stand, zitat);
    }
}
