package de.passgenau.catalogue.durchgang;

import java.time.LocalDate;

/**
 * That a Durchgang does not take place, or goes no further.
 *
 * @param akteur subject of whoever called it off, at the identity provider
 */
public record Absage(LocalDate tag, String akteur, String grund) {

    public Absage {
        if (grund.isBlank()) {
            throw new IllegalArgumentException("It is called off on " + tag + " for a reason");
        }
    }
}
