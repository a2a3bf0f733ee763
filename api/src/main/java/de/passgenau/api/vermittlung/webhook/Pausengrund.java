package de.passgenau.api.vermittlung.webhook;

/** Why nothing is sent to an address. */
public enum Pausengrund {
    /** Its owner wants it so. */
    ANGEHALTEN,
    ZU_VIELE_FEHLER,
    /** The receiver has said that it is there no longer (410). */
    ZIEL_AUFGEGEBEN,
    /** Its owner has not been here for too long, so that nobody knows what he may see. */
    BESITZER_ABWESEND
}
