package de.passgenau.api.fristen.regelwerk;

/**
 * One rule id of the domain.
 *
 * @param geliefert whether the application keeps this rule, and a test proves it
 */
public record Registereintrag(String id, Regelbereich bereich, boolean geliefert, String titel) {

    public Registereintrag {
        if (!id.matches("[A-Z]-\\d{2}") || titel.isBlank()) {
            throw new IllegalArgumentException("No rule: " + id + " " + titel);
        }
    }
}
