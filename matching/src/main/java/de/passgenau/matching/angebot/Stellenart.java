package de.passgenau.matching.angebot;

/** What kind of work an offer is. */
public enum Stellenart {
    ARBEIT("Arbeit", false),
    MINIJOB("Minijob", false),
    AUSBILDUNG("Ausbildung", true),
    EINSTIEGSQUALIFIZIERUNG("Einstiegsqualifizierung", true),
    PRAKTIKUM("Praktikum", false);

    private final String bezeichnung;
    private final boolean fuerJugendliche;

    Stellenart(String bezeichnung, boolean fuerJugendliche) {
        this.bezeichnung = bezeichnung;
        this.fuerJugendliche = fuerJugendliche;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /** Whether it is open to people who are not yet of age (U-05). */
    public boolean istFuerJugendliche() {
        return fuerJugendliche;
    }
}
