package de.passgenau.api.verzeichnis;

/** A file as a whole is not what an import expects; the message says in German what was expected. */
final class Dateifehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Dateifehler(String message) {
        super(message);
    }
}
