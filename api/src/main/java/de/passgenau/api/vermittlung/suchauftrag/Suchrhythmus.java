package de.passgenau.api.vermittlung.suchauftrag;

/** How often its owner wants to be told of all that is new at once. */
public enum Suchrhythmus {
    KEINE, TAEGLICH, WOECHENTLICH
}
