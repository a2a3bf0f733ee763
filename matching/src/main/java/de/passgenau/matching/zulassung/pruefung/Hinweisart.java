package de.passgenau.matching.zulassung.pruefung;

/** What may be wrong with a rule, the worst first. */
public enum Hinweisart {
    /** Nobody can meet the rule. */
    NIEMAND,
    /** Conditions that have to be met together exclude each other. */
    WIDERSPRUCH,
    /** A choice that can never be made here. */
    UNMOEGLICH,
    /** Everybody meets it of whom all is known. */
    IMMER_ERFUELLT,
    /** Without this part the rule would be the same. */
    UEBERFLUESSIG,
    /** Twice "nicht". */
    DOPPELTE_VERNEINUNG,
    /** Possible, but hardly meant. */
    VERDAECHTIG,
    /** The rule has too many cases to look at all of them. */
    NICHT_GANZ_GEPRUEFT
}
