package de.passgenau.api.fall.profil;

/** A part of the profile that a search for work builds on, and that may still be missing. */
public enum Profilteil {
    ALTERNATIVEN, STAERKEN, KENNTNISSE, WERDEGANG, ARBEITSZEIT, MOBILITAET, FUEHRERSCHEINE, ARBEITSLAGEN
}
