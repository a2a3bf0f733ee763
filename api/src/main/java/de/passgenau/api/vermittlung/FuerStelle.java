package de.passgenau.api.vermittlung;

import java.util.List;

import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.stelle.lesen.StellenangebotEingabe;
import de.passgenau.api.vermittlung.rangliste.GewichtEingabe;
import de.passgenau.api.vermittlung.rangliste.Rangwunsch;
import de.passgenau.api.vermittlung.rangliste.Trefferauswahl;
import org.jspecify.annotations.Nullable;

/** All arguments of a ranking for an offer: one that was reported, or one that nobody has saved. */
record FuerStelle(
        @Nullable String stellenangebotId,
        @Nullable StellenangebotEingabe entwurf,
        @Nullable Trefferauswahl auswahl,
        @Nullable List<GewichtEingabe> gewichtung,
        @Nullable Boolean nurMitEinwilligung,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    Rangwunsch wunsch() {
        return Rangwunsch.von(auswahl, gewichtung, nurMitEinwilligung, new Seitenangabe(first, after, last, before));
    }
}
