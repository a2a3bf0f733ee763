package de.passgenau.catalogue;

import java.util.List;

/**
 * One thing that stands against an act in the catalogue, or that is missing.
 *
 * @param feld    path of the field it is about, such as {@code ablauf.dauer}
 * @param angaben what the sentence about it is filled with
 */
public record Mangel(String feld, Grund grund, List<Object> angaben) {

    public Mangel {
        angaben = List.copyOf(angaben);
    }

    public static Mangel of(String feld, Grund grund, Object... angaben) {
        return new Mangel(feld, grund, List.of(angaben));
    }
}
