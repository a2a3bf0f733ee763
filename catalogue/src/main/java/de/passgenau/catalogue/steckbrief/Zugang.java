package de.passgenau.catalogue.steckbrief;

import org.jspecify.annotations.Nullable;

/**
 * Who gets in, and how often.
 *
 * @param regel        the admission rule as its text; whoever reads the rule language checks it; null for everybody
 * @param gleichartig  Maßnahmen with the same mark count as a repetition of each other; null for this one alone
 * @param sperreMonate how long after the end of a similar one nobody may join; 0 for no such rule
 */
public record Zugang(@Nullable String regel, @Nullable String gleichartig, int sperreMonate) {

    public static final Zugang OFFEN = new Zugang(null, null, 0);

    public Zugang {
        Texte.wennGesagt("An admission rule", regel);
        Texte.wennGesagt("The mark of similar Maßnahmen", gleichartig);
        Texte.mindestens("Months without a repetition", 0, sperreMonate);
    }
}
