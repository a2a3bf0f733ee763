package de.passgenau.matching.profil;

/** How much somebody works, in rising order. */
public enum Umfang {
    MINIJOB("Minijob"), TEILZEIT("Teilzeit"), VOLLZEIT("Vollzeit");

    private final String bezeichnung;

    Umfang(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
