package de.passgenau.matching.beruf;

/** Where a Benennung comes from. */
public enum Benennungsart {
    /** a title of the official alphabetical index */
    AMTLICH,
    /** another word of everyday language for the same occupation */
    SYNONYM,
    /** the name of an occupation that is called otherwise today */
    FRUEHER
}
