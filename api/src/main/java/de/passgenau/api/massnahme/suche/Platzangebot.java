package de.passgenau.api.massnahme.suche;

/** Whether somebody can have a place of a Maßnahme today; the same values as in the SDL. */
public enum Platzangebot {
    FREI,
    /** One can join, and all places are held. */
    VOLL,
    /** There is no Durchgang that one can still join. */
    KEIN_EINSTIEG
}
