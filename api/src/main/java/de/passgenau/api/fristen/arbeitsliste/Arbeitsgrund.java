package de.passgenau.api.fristen.arbeitsliste;

/** Why a case is on the work list, in the order in which it is worked on. */
enum Arbeitsgrund {
    TERMIN_HEUTE,
    FAELLIG_HEUTE,
    UEBERFAELLIG,
    TERMIN_VERSAEUMT,
    VERMITTLUNGSVORSCHLAG,
    ZURUECKGESTELLT,
    VEREINBARUNG_ENDET,
    ALTERSGRENZE,
    HEMMNIS_OHNE_STRATEGIE,
    GEAENDERT
}
