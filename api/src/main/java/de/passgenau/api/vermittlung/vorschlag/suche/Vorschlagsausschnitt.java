package de.passgenau.api.vermittlung.vorschlag.suche;

import java.util.List;

import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;
import de.passgenau.api.vermittlung.vorschlag.suche.Vorschlagsanfrage.Sortierwunsch;
import org.jspecify.annotations.Nullable;

/** Which of the proposals of one case or one offer are asked for beside it. */
record Vorschlagsausschnitt(
        @Nullable List<Vorschlagsstand> staende,
        @Nullable Boolean nurOffene,
        @Nullable Sortierwunsch sortierung,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    Vorschlagsanfrage zumFall(String fall) {
        return nach(List.of(fall), null);
    }

    Vorschlagsanfrage zurStelle(String stelle) {
        return nach(null, List.of(stelle));
    }

    private Vorschlagsanfrage nach(@Nullable List<String> faelle, @Nullable List<String> stellen) {
        return new Vorschlagsanfrage(new VermittlungsvorschlaegeSuche(faelle, null, stellen, staende, nurOffene, null,
                null, null), sortierung, first, after, last, before);
    }
}
