package de.passgenau.api.fall.angaben;

/** What a person may agree to; each for itself. */
public enum Einwilligungszweck {

    /** The Arbeitgeberservice sees name and contact. */
    NAME_FUER_ARBEITGEBERSERVICE,
    /** Accredited employers find the person in the pool, without a name. */
    ARBEITGEBERPOOL,
    /** An employer who has asked for her through the pool learns name and contact, once that is released. */
    NAME_FUER_ARBEITGEBER
}
