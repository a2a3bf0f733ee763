package de.passgenau.api.arbeitgeber;

import java.util.List;

import de.passgenau.api.liste.Suche;
import org.jspecify.annotations.Nullable;

/** What a list of employers is narrowed down by. */
record Arbeitgebersuche(
        @Nullable String text,
        @Nullable List<Branche> branchen,
        @Nullable List<String> orte,
        @Nullable String betriebsnummer) {

    /** By what one is known again who is told of by somebody else. */
    static final String ERKENNUNG = "erkennung";
    static final String BRANCHEN = "branchen";
    static final String ORTE = "orte";
    static final String BETRIEBSNUMMER = "betriebsnummer";

    static Suche suche(@Nullable Arbeitgebersuche wunsch) {
        if (wunsch == null) {
            return Suche.nachAllem();
        }
        return Suche.nachText(wunsch.text)
                .und(BRANCHEN, wunsch.branchen)
                .und(ORTE, wunsch.orte)
                .und(BETRIEBSNUMMER, wunsch.betriebsnummer == null ? null : List.of(wunsch.betriebsnummer));
    }
}
