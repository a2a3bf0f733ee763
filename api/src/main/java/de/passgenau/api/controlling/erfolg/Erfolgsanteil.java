package de.passgenau.api.controlling.erfolg;

import java.util.List;

import de.passgenau.api.controlling.Mindestanzahl;
import de.passgenau.api.controlling.Zahl;
import de.passgenau.catalogue.erfolg.Anteil;
import org.jspecify.annotations.Nullable;

/**
 * How many of those of whom it is known had work or training.
 *
 * @param prozent null if the number is hidden, as the others
 */
record Erfolgsanteil(
        int bekannt,
        Zahl anzahl,
        @Nullable Double prozent,
        @Nullable Double vonProzent,
        @Nullable Double bisProzent) {

    /** Null if it is known of too few. */
    static @Nullable Erfolgsanteil von(Anteil anteil) {
        var reihe = Mindestanzahl.reihe(
                List.of((long) anteil.treffer(), (long) anteil.anzahl() - anteil.treffer()));
        return anteil.genuegt() ? von(anteil, reihe.getFirst()) : null;
    }

    /** @param anzahl what of the number may be seen */
    static Erfolgsanteil von(Anteil anteil, Zahl anzahl) {
        if (anzahl.unterdrueckt()) {
            return new Erfolgsanteil(anteil.anzahl(), anzahl, null, null, null);
        }
        var spanne = anteil.intervall();
        return new Erfolgsanteil(anteil.anzahl(), anzahl, anteil.quote().map(Prozent::von).orElse(null),
                spanne.map(eine -> Prozent.von(eine.von())).orElse(null),
                spanne.map(eine -> Prozent.von(eine.bis())).orElse(null));
    }
}
