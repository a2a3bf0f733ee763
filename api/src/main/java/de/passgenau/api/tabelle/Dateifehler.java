package de.passgenau.api.tabelle;

/** A file as a whole is not what an import expects; the message says in German what was expected. */
public final class Dateifehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Dateifehler(String message) {
        super(message);
    }
}
