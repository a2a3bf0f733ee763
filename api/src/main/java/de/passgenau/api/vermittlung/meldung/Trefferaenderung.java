package de.passgenau.api.vermittlung.meldung;

/** What has happened to a hit. */
public enum Trefferaenderung {
    NEU, GEAENDERT, ENTFALLEN
}
