package de.passgenau.api.einfuhr.katalog.openqcat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a document with everything in it.
 *
 * @param zeile where it begins, the first line is 1
 */
record Knoten(String name, long zeile, Map<String, String> attribute, String text, List<Knoten> kinder) {

    Knoten {
        attribute = Map.copyOf(attribute);
        kinder = List.copyOf(kinder);
    }

    /** Those that are reached by these names, one below the other. */
    Stream<Knoten> alle(String... pfad) {
        var stand = Stream.of(this);
        for (var name : pfad) {
            stand = stand.flatMap(knoten -> knoten.kinder.stream()).filter(kind -> kind.name.equals(name));
        }
        return stand;
    }

    Optional<Knoten> erster(String... pfad) {
        return alle(pfad).findFirst();
    }

    /** What the first one that says anything says. */
    Optional<String> text(String... pfad) {
        return texte(pfad).findFirst();
    }

    Stream<String> texte(String... pfad) {
        return alle(pfad).map(knoten -> knoten.text.strip()).filter(text -> !text.isEmpty());
    }

    String attribut(String name) {
        return Objects.requireNonNullElse(attribute.get(name), "").strip();
    }
}
