package de.passgenau.api.fall;

import de.passgenau.api.liste.Sortierung;
import de.passgenau.matching.Ordnung;
import org.jspecify.annotations.Nullable;

/** The order a caller wants a list of cases in. */
record FallSortierung(Feld feld, Sortierung.@Nullable Richtung richtung) {

    /** By what. */
    enum Feld {
        FALLNUMMER, GEAENDERT_AM
    }

    static Ordnung ordnung(@Nullable FallSortierung wunsch) {
        return wunsch == null
                ? new Ordnung(Fallmerkmale.FALLNUMMER, false)
                : new Ordnung(wunsch.feld.name(), wunsch.richtung == Sortierung.Richtung.ABSTEIGEND);
    }
}
