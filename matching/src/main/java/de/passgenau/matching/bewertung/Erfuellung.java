package de.passgenau.matching.bewertung;

/** How far a criterion is met; what nobody has asked is unknown, not unmet. */
public enum Erfuellung {
    ERFUELLT, TEILWEISE, NICHT_ERFUELLT, UNBEKANNT
}
