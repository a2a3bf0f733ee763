package de.passgenau.api.stelle.angabe;

import java.util.List;
import java.util.function.Predicate;
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

    /** As others may read it; what says a wish is never a code, whatever was decided about it: it filters nobody (N-06). */
    Anforderung lesbar(UnaryOperator<String> texte, Predicate<String> sagtWunsch) {
        return sagtWunsch.test(wort) ? new Anforderung(texte.apply(wort), List.of()) : this;
    }
}
