package de.passgenau.api.fristen.regelwerk;

/** What rules look for in a case: that something has happened, or that something has begun to hold. */
public sealed interface Zeichen extends Ursprung permits Ereignisart, Merkmal {

    String name();

    /** As a heading, such as "Einstiegsberatung". */
    String titel();
}
