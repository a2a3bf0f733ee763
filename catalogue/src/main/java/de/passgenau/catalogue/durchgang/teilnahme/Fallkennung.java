package de.passgenau.catalogue.durchgang.teilnahme;

/** Says whose Fall it is, by its id in the store; the catalogue knows nothing else of a person. */
public record Fallkennung(String wert) {

    public Fallkennung {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A Fallkennung is not blank");
        }
    }
}
