package de.passgenau.matching.beruf;

/** How near the work of two occupations is, the nearest first; how demanding it is stays open. */
public enum Berufsnaehe {
    /** all five digits */
    GLEICH("derselbe Beruf"),
    /** known to be the same work, such as a successor */
    GLEICHE_TAETIGKEIT("dieselbe Tätigkeit unter anderem Namen"),
    /** four digits: the same work on another level */
    UNTERGRUPPE("dieselbe Berufsuntergruppe"),
    /** three digits, and not known to be other work */
    GRUPPE("dieselbe Berufsgruppe"),
    /** much of the skill is wanted there, too */
    VERWANDT("eine verwandte Tätigkeit"),
    /** some of the skill is wanted there, too */
    TEILS_VERWANDT("eine teilweise verwandte Tätigkeit"),
    /** two digits, which says little */
    HAUPTGRUPPE("dieselbe Berufshauptgruppe"),
    /** known to be other work, with something in common */
    ENTFERNT_VERWANDT("eine entfernt verwandte Tätigkeit"),
    /** nothing in common, or known to be other work in spite of its code */
    FREMD("ein anderes Berufsfeld");

    private final String bezeichnung;

    Berufsnaehe(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
