package de.passgenau.api.protokoll.kette;

/** Seals a text with the secret of the application: equal texts get equal seals, nobody else can make one. */
@FunctionalInterface
public interface Besiegelung {

    String siegel(String text);
}
