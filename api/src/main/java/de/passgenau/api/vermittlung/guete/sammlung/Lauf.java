package de.passgenau.api.vermittlung.guete.sammlung;

/** What is ranked for a person. */
public enum Lauf {
    STELLE("stelle", "Stellen"), MASSNAHME("massnahme", "Maßnahmen"), KOMBI("kombi", "Stellen und Maßnahmen");

    private final String name;
    private final String bezeichnung;

    Lauf(String name, String bezeichnung) {
        this.name = name;
        this.bezeichnung = bezeichnung;
    }

    /** As files and traps call it. */
    public String kurz() {
        return name;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
