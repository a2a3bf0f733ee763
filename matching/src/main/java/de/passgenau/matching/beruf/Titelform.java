package de.passgenau.matching.beruf;

import java.util.List;

/**
 * One way to say a Benennung, taken apart for comparison.
 *
 * @param benennung position in the list of all Benennungen
 * @param schluessel its base forms written together
 * @param worte its words in order
 */
record Titelform(int benennung, String schluessel, List<Teilwort> worte, double gewicht) {

    /** A word with the numbers of its parts in the Wortschatz; its last part is what it is, the others say which. */
    record Teilwort(String stamm, int[] teile) {}
}
