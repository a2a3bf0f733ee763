package de.passgenau.catalogue.regel;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that speaks against an act.
 *
 * @param feld    what of the act is wrong
 * @param satz    which sentence says it
 * @param angaben what the sentence is filled with
 */
public record Verstoss(String feld, Verstossart art, String satz, List<Object> angaben) {

    public Verstoss {
        angaben = List.copyOf(angaben);
    }

    public static Verstoss of(String feld, Verstossart art, String satz, Object... angaben) {
        return new Verstoss(feld, art, satz, List.of(angaben));
    }

    /** This one, if the rule is broken. */
    public Stream<Verstoss> wenn(boolean gebrochen) {
        return gebrochen ? Stream.of(this) : Stream.empty();
    }
}
