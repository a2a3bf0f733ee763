package de.passgenau.api.fall.hemmnis;

/** The five areas of strengths and Hemmnisse (P-03), in the order in which they are worked on (P-06). */
public enum Bereich {
    RAHMENBEDINGUNGEN,
    LEISTUNGSFAEHIGKEIT,
    MOTIVATION_LEISTUNGSBEREITSCHAFT,
    SOZIALE_KOMPETENZEN,
    /** Under 25 also what school has given. */
    BERUFLICHE_KOMPETENZ
}
