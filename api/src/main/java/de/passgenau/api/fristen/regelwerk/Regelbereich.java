package de.passgenau.api.fristen.regelwerk;

/** The parts of the work that rules belong to. */
public enum Regelbereich {
    EINSTIEG,
    PROFIL,
    KATEGORIE,
    PLAN,
    VEREINBARUNG,
    UEBERGABE,
    U25,
    MASSNAHME,
    VERMITTLUNG,
    CONTROLLING,
    RECHTSLAGE,
    EIGENES
}
