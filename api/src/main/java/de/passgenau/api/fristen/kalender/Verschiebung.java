package de.passgenau.api.fristen.kalender;

/** What becomes of a period that would end on a Saturday, Sunday or public holiday. */
public enum Verschiebung {

    /** It ends there. */
    KEINE,
    /** It ends on the next Arbeitstag (§ 193 BGB). */
    NAECHSTER_ARBEITSTAG,
    /** It ends on the Arbeitstag before; for periods that lead up to an event, which must not become shorter. */
    VORIGER_ARBEITSTAG
}
