package de.passgenau.api.stelle.angabe;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import de.passgenau.matching.profil.Sprachniveau;
import org.jspecify.annotations.Nullable;

/**
 * What an offer asks for.
 *
 * @param muss    all of it has to be proven
 * @param kann    is welcome
 * @param deutsch at least this level of German; null for no demand
 */
public record Anforderungen(List<Anforderung> muss, List<Anforderung> kann, @Nullable Sprachniveau deutsch) {

    public Anforderungen {
        muss = List.copyOf(muss);
        kann = List.copyOf(kann);
    }

    Anforderungen lesbar(UnaryOperator<String> texte, Predicate<String> sagtWunsch) {
        return new Anforderungen(muss.stream().map(eine -> eine.lesbar(texte, sagtWunsch)).toList(),
                kann.stream().map(eine -> eine.lesbar(texte, sagtWunsch)).toList(), deutsch);
    }

    /** All words in it. */
    public List<String> worte() {
        return Stream.concat(muss.stream(), kann.stream()).map(Anforderung::wort).toList();
    }
}
