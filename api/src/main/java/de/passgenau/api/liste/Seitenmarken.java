package de.passgenau.api.liste;

import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.matching.Marke;
import de.passgenau.matching.Ordnung;

import org.springframework.stereotype.Component;

/** Seals places of lists as cursors; a cursor opens for the list and the order that it was made in. */
@Component
class Seitenmarken {

    private static final char TRENNER = '\u0000';

    private final Siegel siegel;

    Seitenmarken(Siegel siegel) {
        this.siegel = siegel;
    }

    String cursor(String liste, Ordnung ordnung, Marke marke) {
        return siegel.verschliesse(zweck(liste, ordnung), marke.id() + TRENNER + marke.wert());
    }

    Marke marke(String liste, Ordnung ordnung, String cursor) {
        var text = siegel.oeffne(zweck(liste, ordnung), cursor)
                .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.marke"));
        var separator = text.indexOf(TRENNER);
        return new Marke(text.substring(separator + 1), text.substring(0, separator));
    }

    private static String zweck(String liste, Ordnung ordnung) {
        var zweck = "seite:" + liste + ':' + ordnung.feld() + ':' + ordnung.absteigend();
        return ordnung.bezug().isEmpty() ? zweck : zweck + ':' + ordnung.bezug();
    }
}
