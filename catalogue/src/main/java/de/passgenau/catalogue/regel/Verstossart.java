package de.passgenau.catalogue.regel;

/** In what way something is wrong. */
public enum Verstossart {
    FEHLT, UNGUELTIG, NICHT_GEFUNDEN, SCHON_VORHANDEN, NICHT_BEFUGT
}
