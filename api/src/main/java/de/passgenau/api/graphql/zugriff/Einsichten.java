package de.passgenau.api.graphql.zugriff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Everything that one operation has shown and nobody has written down yet; in the GraphQLContext under this class. */
public final class Einsichten {

    private final @Nullable Zweck genannt;
    private final Map<Anlass, Set<String>> gesehen = new LinkedHashMap<>();

    Einsichten(@Nullable Zweck genannt) {
        this.genannt = genannt;
    }

    /** What the caller says it is for; null where the field's default holds. */
    @Nullable
    Zweck genannt() {
        return genannt;
    }

    synchronized void notiere(String feld, Zweck zweck, Collection<String> bezuege) {
        gesehen.computeIfAbsent(new Anlass(feld, zweck), neu -> new LinkedHashSet<>()).addAll(bezuege);
    }

    /** Hands over what was noted since the last call. */
    public synchronized List<Gesehen> abholen() {
        var alle = new ArrayList<Gesehen>();
        gesehen.forEach((anlass, bezuege) -> alle.add(new Gesehen(anlass.feld, anlass.zweck, bezuege)));
        gesehen.clear();
        return alle;
    }

    private record Anlass(String feld, Zweck zweck) {}
}
