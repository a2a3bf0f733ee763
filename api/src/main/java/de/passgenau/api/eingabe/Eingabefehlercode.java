package de.passgenau.api.eingabe;

/** Why an input is not accepted; the same codes as in the SDL. */
public enum Eingabefehlercode {
    PFLICHTFELD,
    ZU_LANG,
    UNGUELTIG,
    SCHON_VORHANDEN,
    NICHT_GEFUNDEN,
    VERALTET,
    WIEDERHOLUNG_WEICHT_AB,
    NICHT_BEFUGT,
    GESUNDHEITSANGABE
}
