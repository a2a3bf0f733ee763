package de.passgenau.api.fristen.regelwerk;

/** What rules look for in a case: that something has happened, or that something has begun to hold. */
public sealed interface Zeichen permits Ereignisart, Merkmal {

    String name();

    /** As a heading, such as "Einstiegsberatung". */
    String titel();

    /** After "nach" and "vor", such as "der Einstiegsberatung". */
    String dativ();
}
