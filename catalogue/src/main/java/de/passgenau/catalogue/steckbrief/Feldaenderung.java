package de.passgenau.catalogue.steckbrief;

import org.jspecify.annotations.Nullable;

/**
 * What has changed in one field of a Steckbrief.
 *
 * @param feld   its path, such as {@code ablauf.dauer}
 * @param vorher as text; null where nothing was said
 */
public record Feldaenderung(String feld, @Nullable String vorher, @Nullable String nachher) {}
