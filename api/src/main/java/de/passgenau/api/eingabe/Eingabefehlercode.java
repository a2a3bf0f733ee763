package de.passgenau.api.eingabe;

import de.passgenau.catalogue.regel.Verstossart;

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
    GESUNDHEITSANGABE,
    KEIN_PLATZ,
    ZU_FRUEH;

    static Eingabefehlercode von(Verstossart art) {
        return switch (art) {
            case FEHLT -> PFLICHTFELD;
            case UNGUELTIG -> UNGUELTIG;
            case NICHT_GEFUNDEN -> NICHT_GEFUNDEN;
            case SCHON_VORHANDEN -> SCHON_VORHANDEN;
            case NICHT_BEFUGT -> NICHT_BEFUGT;
        };
    }
}
