package de.passgenau.catalogue.erfolg;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * What became of comparable earlier participants half a year after the end (N-02); shown, never counted as points.
 *
 * @param integriert with work or training then, of those of whom it is known
 */
public record Beleg(Vergleichsgruppe gruppe, Anteil integriert, Intervall intervall) {

    /** Of the most alike ones who are enough; empty if all together are too few. */
    public static Optional<Beleg> fuer(Vergleichsmerkmale person, Collection<Teilnahmeergebnis> fruehere) {
        var kreise = new Vergleichskreise(fruehere);
        return Arrays.stream(Vergleichsgruppe.values())
                .flatMap(gruppe -> von(gruppe, Vergleichskreise.anteil(kreise.gruppe(gruppe, person))).stream())
                .findFirst();
    }

    private static Optional<Beleg> von(Vergleichsgruppe gruppe, Anteil anteil) {
        return anteil.intervall().map(intervall -> new Beleg(gruppe, anteil, intervall));
    }
}
