package de.passgenau.catalogue.durchgang.teilnahme;

import java.time.LocalDate;

/**
 * What the Träger reports of somebody.
 *
 * @param verfasser subject of whoever wrote it, at the identity provider
 */
public record Traegerbericht(LocalDate tag, String verfasser, String text) {

    public Traegerbericht {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A report of " + tag + " says something");
        }
    }
}
