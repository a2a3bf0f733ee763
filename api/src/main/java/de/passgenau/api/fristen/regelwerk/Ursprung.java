package de.passgenau.api.fristen.regelwerk;

/** What a period is counted from or up to. */
public sealed interface Ursprung permits Zeichen, Ausloeser.Geburtstag {

    /** After "nach" and "vor", such as "der Einstiegsberatung". */
    String dativ();
}
