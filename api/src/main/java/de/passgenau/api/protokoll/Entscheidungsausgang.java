package de.passgenau.api.protokoll;

/** What becomes of a decision on a ranking. */
public sealed interface Entscheidungsausgang {

    /** It is written down. */
    record Festgehalten(boolean uebersteuert) implements Entscheidungsausgang {}

    /** The ranking is not followed, and nobody says why. */
    record BegruendungFehlt() implements Entscheidungsausgang {}

    /** The reason is longer than anybody reads. */
    record BegruendungZuLang() implements Entscheidungsausgang {}

    /** There is no such run, or the case has no part in it. */
    record LaufUnbekannt() implements Entscheidungsausgang {}

    /** The chosen one was not offered. */
    record NichtAngeboten() implements Entscheidungsausgang {}

    /** Decisions are made by people who handle cases. */
    record NichtBefugt() implements Entscheidungsausgang {}
}
