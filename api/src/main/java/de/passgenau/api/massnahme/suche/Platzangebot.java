package de.passgenau.api.massnahme.suche;

/** Whether somebody can have a place of a Maßnahme today; the same values as in the SDL. */
public enum Platzangebot {
    /** Somebody new can have one: nobody holds it, and it is due to nobody who waits. */
    FREI,
    /** Nobody holds some places, and all of these are due to those who wait. */
    VERGEBEN_AN_WARTENDE,
    /** One can join, and all places are held. */
    VOLL,
    /** There is no Durchgang that one can still join. */
    KEIN_EINSTIEG
}
