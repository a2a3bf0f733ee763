package de.passgenau.matching.beruf;

/** How near two occupations are, by their codes and by what is known beyond the code. */
public final class Berufsnaehen {

    private static final int UNTERGRUPPE = 10;
    private static final int GRUPPE = 100;
    private static final int HAUPTGRUPPE = 1000;

    private Berufsnaehen() {}

    public static Berufsnaehen mitgeliefert() {
        return new Berufsnaehen();
    }

    /** Between two Gattungen as numbers of five digits; leading zeros don't count. */
    public Berufsnaehe naehe(int person, int stelle) {
        if (person == stelle) {
            return Berufsnaehe.GLEICH;
        }
        if (person / UNTERGRUPPE == stelle / UNTERGRUPPE) {
            return Berufsnaehe.UNTERGRUPPE;
        }
        if (person / GRUPPE == stelle / GRUPPE) {
            return Berufsnaehe.GRUPPE;
        }
        return person / HAUPTGRUPPE == stelle / HAUPTGRUPPE ? Berufsnaehe.HAUPTGRUPPE : Berufsnaehe.FREMD;
    }
}
