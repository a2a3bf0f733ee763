package de.passgenau.api.vermittlung.meldung;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far somebody has come in the sequence: everything up to a place, and of what comes until the next one everything
 * whose id is not behind the last one.
 *
 * @param voraus of what the state of a later place has been told already
 */
record Lesezeichen(long bis, long ziel, String zuletzt, Map<String, Gesagt> voraus) {

    private static final String TRENNER = "\n";
    private static final String ZWISCHEN = "/";
    private static final int HOECHSTENS_VORAUS = 100;

    Lesezeichen {
        voraus = Map.copyOf(voraus);
    }

    /** Which versions of both have been told. */
    record Gesagt(long version, long eigene) {}

    static Lesezeichen an(long stelle) {
        return new Lesezeichen(stelle, stelle, "", Map.of());
    }

    /** Nothing is left until the next place. */
    boolean istFertig() {
        return bis == ziel;
    }

    Lesezeichen bisZu(long kopf) {
        return new Lesezeichen(bis, kopf, "", voraus);
    }

    Lesezeichen hinter(String id) {
        return new Lesezeichen(bis, ziel, id, voraus);
    }

    /** Of so many at the most; whoever is told of more may be told of one of them twice. */
    Lesezeichen hinter(String id, Gesagt schon) {
        var mehr = new HashMap<>(voraus);
        if (mehr.size() < HOECHSTENS_VORAUS) {
            mehr.put(id, schon);
        }
        return new Lesezeichen(bis, ziel, id, mehr);
    }

    /** @param nochVoraus of which ids a later state has been told than that of this place */
    Lesezeichen amZiel(Predicate<String> nochVoraus) {
        if (voraus.isEmpty()) {
            return an(ziel);
        }
        var mehr = new HashMap<>(voraus);
        mehr.keySet().removeIf(nochVoraus.negate());
        return new Lesezeichen(ziel, ziel, "", mehr);
    }

    String text() {
        return bis + TRENNER + ziel + TRENNER + zuletzt + new TreeMap<>(voraus).entrySet()
                .stream()
                .map(eines -> TRENNER + eines.getKey() + ZWISCHEN + eines.getValue().version() + ZWISCHEN
                        + eines.getValue().eigene())
                .collect(Collectors.joining());
    }

    static Lesezeichen von(String text) {
        var zeilen = text.split(TRENNER, -1);
        var voraus = new HashMap<String, Gesagt>();
        for (int i = 3; i < zeilen.length; i++) {
            var teile = zeilen[i].split(ZWISCHEN, -1);
            voraus.put(teile[0], new Gesagt(Long.parseLong(teile[1]), Long.parseLong(teile[2])));
        }
        return new Lesezeichen(Long.parseLong(zeilen[0]), Long.parseLong(zeilen[1]), zeilen[2], voraus);
    }
}
