package de.passgenau.api.controlling.angebot;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.controlling.Mindestanzahl;
import de.passgenau.api.controlling.Zahl;

/**
 * Counts of one kind of people by occupation, from the Hauptgruppe down to the Gattung. Whatever level somebody looks at,
 * the parts of a group are published only where the group itself is, and never so that a small one is what is left when
 * the others are taken away; so no level tells more than the one above it.
 *
 * @param anzahlen by Gattung
 * @param darunter the parts of a group
 */
record Berufsbaum(Map<String, Long> anzahlen, Function<String, List<String>> darunter) {

    private static final int HAUPTGRUPPE = 2;
    private static final int GRUPPE = 3;

    /** The figures of these, which are all parts of one group, or all Hauptgruppen. */
    List<Zahl> zahlen(List<String> teile) {
        var werte = teile.stream().map(this::anzahl).toList();
        return teile.isEmpty() || istSichtbar(teile.getFirst().substring(0, gruppe(teile.getFirst())))
                ? Mindestanzahl.reihe(werte)
                : werte.stream().map(wert -> Zahl.VERBORGEN).toList();
    }

    /** How many digits the group has of which this is a part. */
    private static int gruppe(String teil) {
        return teil.length() <= HAUPTGRUPPE ? 0 : teil.length() == GRUPPE ? HAUPTGRUPPE : GRUPPE;
    }

    private boolean istSichtbar(String gruppe) {
        if (gruppe.isEmpty()) {
            return true;
        }
        var geschwister = darunter.apply(gruppe.substring(0, gruppe(gruppe)));
        return !zahlen(geschwister).get(geschwister.indexOf(gruppe)).unterdrueckt();
    }

    long anzahl(String gruppe) {
        return anzahlen.entrySet()
                .stream()
                .filter(eine -> eine.getKey().startsWith(gruppe))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** All of them together. */
    static Berufsbaum aus(List<Berufsbaum> alle, Function<String, List<String>> darunter) {
        return new Berufsbaum(alle.stream()
                .flatMap(einer -> einer.anzahlen.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum)), darunter);
    }

    /** Those who are not among the others. */
    Berufsbaum ohne(Berufsbaum andere) {
        return new Berufsbaum(anzahlen.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey,
                        eine -> eine.getValue() - andere.anzahlen.getOrDefault(eine.getKey(), 0L))),
                darunter);
    }
}
