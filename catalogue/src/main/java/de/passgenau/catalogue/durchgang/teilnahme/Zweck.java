package de.passgenau.catalogue.durchgang.teilnahme;

/**
 * What a Teilnahme is for (N-08); without it there is none.
 *
 * @param hemmnis code of the Hemmnis it works on
 * @param wirkung what is expected of it
 * @param ziel    the goal handed to the Träger
 */
public record Zweck(String hemmnis, String wirkung, String ziel) {

    public Zweck {
        if (hemmnis.isBlank() || wirkung.isBlank() || ziel.isBlank()) {
            throw new IllegalArgumentException(
                    "A purpose names Hemmnis, effect and goal, got \"" + hemmnis + "\", \"" + wirkung + "\", \"" + ziel
                            + '"');
        }
    }
}
