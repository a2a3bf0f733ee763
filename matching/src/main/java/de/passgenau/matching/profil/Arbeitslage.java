package de.passgenau.matching.profil;

/** Working hours that not everybody can keep. */
public enum Arbeitslage {
    SCHICHT("Schichtarbeit"), NACHT("Nachtarbeit"), WOCHENENDE("Wochenendarbeit");

    private final String bezeichnung;

    Arbeitslage(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
