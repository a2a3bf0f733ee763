package de.passgenau.api.fristen.arbeitsliste;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One case on the work list for one reason.
 *
 * @param zeit what it is about; the beginning of the day where no time matters
 * @param regel the rule that asks for it, in the register; null where none does
 */
record Arbeitsanlass(String fall, LocalDateTime zeit, @Nullable String regel, Satz satz) {

    /** The oldest first; at the same time by case and rule. */
    static final Comparator<Arbeitsanlass> REIHENFOLGE = Comparator.comparing(Arbeitsanlass::zeit)
            .thenComparing(Arbeitsanlass::fall)
            .thenComparing(anlass -> anlass.regel() == null ? "" : anlass.regel());

    /** Why it is on the list. */
    sealed interface Satz {

        /** A sentence of the messages, with what is filled in. */
        record Vorlage(String schluessel, List<Object> angaben) implements Satz {}

        /** One that says itself in each language. */
        record Fertig(Function<Locale, String> text) implements Satz {}
    }
}
