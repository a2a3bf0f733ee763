package de.passgenau.api.controlling.erfolg;

import de.passgenau.api.controlling.Mindestanzahl;
import de.passgenau.catalogue.erfolg.Beleg;
import de.passgenau.catalogue.erfolg.Vergleichsgruppe;
import org.jspecify.annotations.Nullable;

/**
 * What became of comparable earlier participants half a year after the end (N-02); shown, never counted as points.
 *
 * @param anzahl how many of them, twenty and more
 * @param spanne null if fewer than five had work, or fewer than five had none
 */
public record Erfahrung(Vergleichsgruppe gruppe, int anzahl, @Nullable Spanne spanne) {

    /**
     * How many of a hundred had work or training; in tens, so that comparing two groups tells of nobody.
     *
     * @param von from which on the true share lies with a probability of 95 %, as {@code bis}
     */
    public record Spanne(int prozent, int von, int bis) {}

    static Erfahrung von(Beleg beleg) {
        var anteil = beleg.integriert();
        int wenigste = Math.min(anteil.treffer(), anteil.anzahl() - anteil.treffer());
        return new Erfahrung(beleg.gruppe(), anteil.anzahl(), wenigste < Mindestanzahl.MINDESTENS
                ? null
                : new Spanne(anteil.quote().map(Prozent::etwa).orElse(0), Prozent.mindestens(beleg.intervall().von()),
                        Prozent.hoechstens(beleg.intervall().bis())));
    }
}
