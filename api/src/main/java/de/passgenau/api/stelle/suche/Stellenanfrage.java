package de.passgenau.api.stelle.suche;

import java.util.Objects;

import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Sortierung.Richtung;
import org.jspecify.annotations.Nullable;

/** All arguments of a search for offers. */
record Stellenanfrage(
        @Nullable StellenSuche suche,
        @Nullable Sortierwunsch sortierung,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    StellenSuche wunsch() {
        return Objects.requireNonNullElse(suche, StellenSuche.NACH_ALLEM);
    }

    Seitenangabe seite() {
        return new Seitenangabe(first, after, last, before);
    }

    /** In which order. */
    record Sortierwunsch(Feld feld, @Nullable Richtung richtung) {

        boolean absteigend() {
            return richtung == Richtung.ABSTEIGEND;
        }
    }

    /** By what. */
    enum Feld {
        RELEVANZ, TITEL, GEMELDET_AM, BEGINN, ENTFERNUNG, GEAENDERT_AM
    }
}
