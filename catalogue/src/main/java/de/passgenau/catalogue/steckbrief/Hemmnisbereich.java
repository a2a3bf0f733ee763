package de.passgenau.catalogue.steckbrief;

/** The five areas in which obstacles lie. */
public enum Hemmnisbereich {
    RAHMENBEDINGUNGEN,
    LEISTUNGSFAEHIGKEIT,
    MOTIVATION_LEISTUNGSBEREITSCHAFT,
    SOZIALE_KOMPETENZEN,
    BERUFLICHE_KOMPETENZ
}
