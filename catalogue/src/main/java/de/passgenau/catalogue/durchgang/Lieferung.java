package de.passgenau.catalogue.durchgang;

import de.passgenau.catalogue.durchgang.rahmen.Rahmen;

/**
 * A Durchgang as the source had it that its Maßnahme was taken over from.
 *
 * @param schluessel what it is called there, among those of its Maßnahme
 * @param rahmen     how it was planned there the last time it was taken over
 */
public record Lieferung(String schluessel, Rahmen rahmen) {

    public Lieferung {
        if (schluessel.isBlank()) {
            throw new IllegalArgumentException("A Durchgang has a key where it comes from");
        }
    }
}
