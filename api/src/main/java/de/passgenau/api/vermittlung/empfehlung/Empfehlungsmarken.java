package de.passgenau.api.vermittlung.empfehlung;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.matching.Marke;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals places in the common order as cursors; a cursor opens for the case that it was made for. */
@Component
class Empfehlungsmarken {

    private static final String TRENNER = "\u0000";
    private static final int TEILE = 7;

    private final Siegel siegel;

    Empfehlungsmarken(Siegel siegel) {
        this.siegel = siegel;
    }

    String cursor(String fall, Rangort ort) {
        return siegel.verschliesse(zweck(fall), String.join(TRENNER, Integer.toString(ort.rang()),
                Integer.toString(ort.beste()), Boolean.toString(ort.istStelle()), text(ort.stelle()),
                text(ort.massnahme())));
    }

    /** Empty without a cursor. */
    Optional<Rangort> ort(String fall, @Nullable String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        var teile = List.of(siegel.oeffne(zweck(fall), cursor)
                .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.marke"))
                .split(TRENNER, TEILE));
        return Optional.of(new Rangort(Integer.parseInt(teile.get(0)), Integer.parseInt(teile.get(1)),
                Boolean.parseBoolean(teile.get(2)), marke(teile.get(3), teile.get(4)),
                marke(teile.get(5), teile.get(6))));
    }

    private static String text(@Nullable Marke marke) {
        return marke == null ? TRENNER : marke.wert() + TRENNER + marke.id();
    }

    private static @Nullable Marke marke(String wert, String id) {
        return id.isEmpty() ? null : new Marke(wert, id);
    }

    private static String zweck(String fall) {
        return "empfehlungsrang:" + fall;
    }
}
