package de.passgenau.matching.profil;

/** Whether a place of vocational training is what somebody looks for. */
public enum Ausbildungsinteresse {
    /** Looks for work. */
    KEINES,
    /** Has no first training yet, and one would be welcome. */
    ERSTAUSBILDUNG_FEHLT,
    /** Looks for a training place. */
    GEWUENSCHT
}
