package de.passgenau.matching.beruf;

/** How near two occupations are, the nearest first. */
public enum Berufsnaehe {
    GLEICH("derselbe Beruf"),
    GLEICHE_TAETIGKEIT("dieselbe Tätigkeit unter anderem Namen"),
    UNTERGRUPPE("dieselbe Berufsuntergruppe"),
    GRUPPE("dieselbe Berufsgruppe"),
    VERWANDT("eine verwandte Tätigkeit"),
    HAUPTGRUPPE("dieselbe Berufshauptgruppe"),
    FREMD("ein anderes Berufsfeld");

    private final String bezeichnung;

    Berufsnaehe(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
