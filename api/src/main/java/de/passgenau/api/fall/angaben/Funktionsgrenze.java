package de.passgenau.api.fall.angaben;

/** What somebody can't do for reasons of health, as far as it matters for work. The only form in which health exists. */
public enum Funktionsgrenze {
    KEIN_SCHWERES_HEBEN,
    KEINE_HOEHENARBEIT,
    KEIN_STAUB,
    KEINE_HAUTBELASTUNG,
    KEINE_STEHENDE_TAETIGKEIT,
    UEBERWIEGEND_SITZEND,
    KEIN_ZEITDRUCK,
    KEIN_LAERM,
    KEINE_NAESSE_KAELTE,
    KEIN_FAHREN,
    KEINE_MASCHINEN,
    KEIN_KUNDENKONTAKT,
    KEINE_NACHTARBEIT,
    KEINE_SCHICHTARBEIT,
    KEINE_WOCHENENDARBEIT
}
