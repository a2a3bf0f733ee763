package de.passgenau.api.controlling.erfolg;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import de.passgenau.api.controlling.Mindestanzahl;
import de.passgenau.api.controlling.Zahl;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.catalogue.erfolg.Anteil;

/**
 * A Hemmnis before and after.
 *
 * @param vorher  of how many it was open when they came, five and more
 * @param geloest of how many of them it was solved
 */
record Hemmnisbilanz(Hemmnisart hemmnis, int vorher, Zahl geloest) {

    /** All that five and more had; their sum stands beside the numbers of those who solved them. */
    static List<Hemmnisbilanz> alle(Map<String, Anteil> anteile) {
        var arten = Hemmnisart.values();
        var je = Arrays.stream(arten).map(art -> anteile.getOrDefault(art.name(), new Anteil(0, 0))).toList();
        var geloest = Mindestanzahl.reihe(je.stream().map(anteil -> (long) anteil.treffer()).toList());
        return IntStream.range(0, arten.length)
                .filter(i -> je.get(i).anzahl() >= Mindestanzahl.MINDESTENS)
                .mapToObj(i -> new Hemmnisbilanz(arten[i], je.get(i).anzahl(), zahl(je.get(i), geloest.get(i))))
                .toList();
    }

    /** Nor may it show how few have not solved it. */
    private static Zahl zahl(Anteil anteil, Zahl geloest) {
        return anteil.anzahl() - anteil.treffer() < Mindestanzahl.MINDESTENS ? Zahl.VERBORGEN : geloest;
    }
}
