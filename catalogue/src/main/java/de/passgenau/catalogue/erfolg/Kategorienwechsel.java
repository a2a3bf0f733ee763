package de.passgenau.catalogue.erfolg;

/**
 * Categories before and after, by their codes.
 *
 * @param besser whether it counts as progress (K-02)
 */
public record Kategorienwechsel(String vorher, String nachher, boolean besser) {}
