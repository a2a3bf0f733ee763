package de.passgenau.matching.angebot;

/** What a person is compared with. */
public sealed interface Anforderung permits Stelle, Massnahme {

    /** What it is called. */
    String titel();
}
