package de.passgenau.matching.beruf;

/**
 * A Berufsgattung that a text may mean.
 *
 * @param gattung the Gattung with its official title
 * @param benennung the title that resembles the text most
 * @param konfidenz 0 to 1: how sure it is that the text means this Gattung; below 0.3 nobody should rely on it
 */
public record Berufstreffer(Beruf gattung, Benennung benennung, double konfidenz) {

    public Berufstreffer {
        if (!(konfidenz >= 0 && konfidenz <= 1)) {
            throw new IllegalArgumentException("Konfidenz liegt zwischen 0 und 1: " + konfidenz);
        }
        if (!gattung.kldb().equals(benennung.kldb())) {
            throw new IllegalArgumentException(
                    "Benennung gehört zu " + benennung.kldb() + ", nicht zu " + gattung.kldb());
        }
    }

    /** Five digits. */
    public String kldb() {
        return gattung.kldb();
    }

    /** The official title of the Gattung. */
    public String titel() {
        return gattung.titel();
    }
}
