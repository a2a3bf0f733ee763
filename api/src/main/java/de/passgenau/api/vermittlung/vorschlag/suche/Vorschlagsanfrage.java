package de.passgenau.api.vermittlung.vorschlag.suche;

import java.util.Objects;

import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.liste.Sortierung.Richtung;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsquelle;
import de.passgenau.matching.Ordnung;
import org.jspecify.annotations.Nullable;

/** All arguments of a search for proposals. */
record Vorschlagsanfrage(
        @Nullable VermittlungsvorschlaegeSuche suche,
        @Nullable Sortierwunsch sortierung,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    VermittlungsvorschlaegeSuche wunsch() {
        return Objects.requireNonNullElse(suche, VermittlungsvorschlaegeSuche.NACH_ALLEM);
    }

    Seitenangabe seite() {
        return new Seitenangabe(first, after, last, before);
    }

    /** Without a wish what has been changed last comes first. */
    Ordnung ordnung() {
        return sortierung == null ? new Ordnung(Sortierung.Feld.GEAENDERT_AM.name(), true) : sortierung.ordnung();
    }

    /** In which order. */
    record Sortierwunsch(Feld feld, @Nullable Richtung richtung) {

        private Ordnung ordnung() {
            var absteigend = richtung == Richtung.ABSTEIGEND;
            return switch (feld) {
                case GEAENDERT_AM -> new Ordnung(Sortierung.Feld.GEAENDERT_AM.name(), absteigend);
                case VORGESCHLAGEN_AM -> new Ordnung(Vorschlagsquelle.VORGESCHLAGEN, absteigend);
                case FAELLIG_AM -> Ordnung.nachZahl(Vorschlagsquelle.FAELLIG, absteigend);
            };
        }
    }

    /** By what. */
    enum Feld {
        GEAENDERT_AM, VORGESCHLAGEN_AM, FAELLIG_AM
    }
}
