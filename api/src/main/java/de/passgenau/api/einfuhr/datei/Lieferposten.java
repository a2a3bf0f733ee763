package de.passgenau.api.einfuhr.datei;

import java.util.Map;

/**
 * One thing of a file, as the server is to take it over.
 *
 * @param zeile      where it stands, the first line is 1
 * @param schluessel what it is called there; empty if that is missing
 * @param inhalt     as the mutation takes it
 */
public record Lieferposten(long zeile, String schluessel, Map<String, Object> inhalt) {}
