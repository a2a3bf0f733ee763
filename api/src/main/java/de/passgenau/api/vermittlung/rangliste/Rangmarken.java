package de.passgenau.api.vermittlung.rangliste;

import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.matching.Marke;
import de.passgenau.matching.Rangliste.Platz;
import org.springframework.stereotype.Component;

/** Seals places of rankings as cursors; a cursor opens for the ranking that it was made in. */
@Component
public class Rangmarken {

    private static final String TRENNER = "\u0000";

    private final Siegel siegel;

    Rangmarken(Siegel siegel) {
        this.siegel = siegel;
    }

    /**
     * A place in a ranking.
     *
     * @param rang from 1
     */
    public record Stelle(int rang, Marke marke) {}

    /** @param rangfolge what is ranked for whom, and by which weights */
    String cursor(String rangfolge, int rang, Platz platz) {
        return siegel.verschliesse(zweck(rangfolge), rang + TRENNER + platz.marke().wert() + TRENNER + platz.id());
    }

    Stelle stelle(String rangfolge, String cursor) {
        var teile = siegel.oeffne(zweck(rangfolge), cursor)
                .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.marke"))
                .split(TRENNER, 3);
        return new Stelle(Integer.parseInt(teile[0]), new Marke(teile[1], teile[2]));
    }

    private static String zweck(String rangfolge) {
        return "rangwert:" + rangfolge;
    }
}
