package de.passgenau.api.vermittlung.webhook.zustellung;

/** What is told. */
public enum Ereignisart {
    TREFFER,
    /** Something was not seen for so long that nobody knows what it was: the list is to be read anew. */
    LUECKE,
    /** Whether it arrives. */
    PRUEFUNG
}
