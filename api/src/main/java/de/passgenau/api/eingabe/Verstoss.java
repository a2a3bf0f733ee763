package de.passgenau.api.eingabe;

import java.util.List;

/**
 * One thing that is wrong with an input.
 *
 * @param feld    path of the field in the input, such as {@code anschrift.plz}
 * @param satz    which sentence says it, without the prefix {@code eingabe.}
 * @param angaben what the sentence is filled with
 */
public record Verstoss(String feld, Eingabefehlercode code, String satz, List<Object> angaben) {

    public Verstoss {
        angaben = List.copyOf(angaben);
    }

    public static Verstoss of(String feld, Eingabefehlercode code, String satz, Object... angaben) {
        return new Verstoss(feld, code, satz, List.of(angaben));
    }

    /** What the catalogue says of an act. */
    public static Verstoss von(de.passgenau.catalogue.regel.Verstoss verstoss) {
        return new Verstoss(verstoss.feld(), Eingabefehlercode.von(verstoss.art()), verstoss.satz(),
                verstoss.angaben());
    }

    /** The same, said by another sentence. */
    public Verstoss mitSatz(String andererSatz) {
        return new Verstoss(feld, code, andererSatz, angaben);
    }

    /** The same, at another field. */
    public Verstoss an(String anderesFeld) {
        return new Verstoss(anderesFeld, code, satz, angaben);
    }
}
