package de.passgenau.api.eingabe;

import java.util.List;

/**
 * A sentence that comes in German from somewhere else, and what is said in its place in another language.
 *
 * @param schluessel of the messages
 */
public record Fremdsatz(String deutsch, String schluessel, List<Object> angaben) {
    public Fremdsatz {
        angaben = List.copyOf(angaben);
    }
}
