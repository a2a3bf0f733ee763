package de.passgenau.matching.profil;

/** The five areas in which a Hemmnis lies, in the order in which they are worked on (P-06). */
public enum Hemmnisbereich {
    RAHMENBEDINGUNGEN("Rahmenbedingungen"),
    LEISTUNGSFAEHIGKEIT("Leistungsfähigkeit"),
    MOTIVATION_LEISTUNGSBEREITSCHAFT("Motivation/Leistungsbereitschaft"),
    SOZIALE_KOMPETENZEN("soziale Kompetenzen"),
    BERUFLICHE_KOMPETENZ("berufliche Kompetenz");

    private final String bezeichnung;

    Hemmnisbereich(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
