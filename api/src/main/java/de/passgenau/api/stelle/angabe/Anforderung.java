package de.passgenau.api.stelle.angabe;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something an offer demands or welcomes.
 *
 * @param wort  as the offer says it
 * @param codes what it means, one of them is enough; none where nobody knows, or where the words are held back
 */
public record Anforderung(String wort, List<String> codes) {

    public Anforderung {
        codes = List.copyOf(codes);
    }

    /** What is left of it where words are held back: never a code. */
    Anforderung lesbar(UnaryOperator<String> texte) {
        var lesbares = texte.apply(wort);
        return lesbares.equals(wort) ? this : new Anforderung(lesbares, List.of());
    }
}
