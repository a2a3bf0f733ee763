package de.passgenau.api.vermittlung.suchauftrag;

/** What is searched for what. */
public enum Suchauftragsart {
    STELLEN_FUER_FALL, BEWERBER_FUER_STELLE, STELLENSUCHE
}
