package de.passgenau.catalogue.durchgang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.rahmen.Reihenfolge;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;

/**
 * Who waits for a place, whoever is up first in front: those for whom somebody decided so with a reason, then by the
 * published rule.
 */
public record Warteliste(Reihenfolge reihenfolge, List<Teilnahme> wartende) {

    /** Who is not on the list yet comes after all who are. */
    private static final int NOCH_NICHT_DA = Integer.MAX_VALUE;

    private static final Comparator<Teilnahme> VORRANG = Comparator
            .comparingInt(eine -> eine.vorrang().map(Schritt::nummer).orElse(NOCH_NICHT_DA));
    private static final Comparator<Teilnahme> EINGANG = Comparator
            .comparingInt(eine -> eine.eingang().map(Schritt::nummer).orElse(NOCH_NICHT_DA));

    public Warteliste {
        wartende = wartende.stream().sorted(ordnung(reihenfolge)).toList();
    }

    private static Comparator<Teilnahme> ordnung(Reihenfolge reihenfolge) {
        return switch (reihenfolge) {
            case NACH_EINGANG -> VORRANG.thenComparing(EINGANG);
            case NACH_DRINGLICHKEIT -> VORRANG.thenComparing(Teilnahme::dringlichkeit).thenComparing(EINGANG);
        };
    }

    /** With one more, unless she waits already. */
    Warteliste mit(Teilnahme weitere) {
        return wartende.contains(weitere)
                ? this
                : new Warteliste(reihenfolge, Stream.concat(wartende.stream(), Stream.of(weitere)).toList());
    }

    /** Counted from 1 on; 0 for one who does not wait. */
    public int platz(Teilnahme eine) {
        return wartende.indexOf(eine) + 1;
    }

    /** Who can have a place now, in this order; whoever needs part time lets others pass if no such place is free. */
    Stream<Teilnahme> nachruecker(Belegung belegung) {
        int frei = belegung.frei();
        int inTeilzeit = belegung.freiInTeilzeit();
        var gewaehlt = new ArrayList<Teilnahme>();
        for (var eine : wartende) {
            if (gewaehlt.size() < frei && (!eine.teilzeit() || inTeilzeit > 0)) {
                gewaehlt.add(eine);
                inTeilzeit -= eine.teilzeit() ? 1 : 0;
            }
        }
        return gewaehlt.stream();
    }
}
