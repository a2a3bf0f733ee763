package de.passgenau.api.vermittlung.folge;

/**
 * How something is now.
 *
 * @param stelle  where its last change is in the sequence; 0 if it has not changed since the start
 * @param anzeige differs where a hit shows something else
 */
public record Stand<T>(long stelle, long version, Bild<T> bild, int anzeige) {}
