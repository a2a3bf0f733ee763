package de.passgenau.api.fristen.regelwerk;

/** What comes of a rule. */
public enum Regelart {

    /** Something is due once. */
    EINMALIG,
    /** Something is due again and again, counted anew from each time that it was done. */
    WIEDERKEHREND,
    /** Nothing is due: the day decides about another rule. */
    SCHWELLE
}
