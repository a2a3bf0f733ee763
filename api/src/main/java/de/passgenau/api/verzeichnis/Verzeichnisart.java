package de.passgenau.api.verzeichnis;

/** The directories that can be extended by an import. */
enum Verzeichnisart {
    BERUFE, ORTE
}
