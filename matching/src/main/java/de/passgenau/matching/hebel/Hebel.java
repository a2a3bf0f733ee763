package de.passgenau.matching.hebel;

import java.util.Comparator;
import java.util.List;

/** What one change would open.
 *
 * @param stellen offers that are excluded now and would not be
 * @param massnahmen Maßnahmen that are excluded now and would not be
 * @param helfen ids of the Maßnahmen that work on it and can be joined, best first */
public record Hebel(Aenderung aenderung, long stellen, long massnahmen, List<String> helfen) {

    /** Most offers first, then most Maßnahmen, then by name. */
    public static final Comparator<Hebel> REIHENFOLGE = Comparator.comparingLong(Hebel::stellen)
            .thenComparingLong(Hebel::massnahmen)
            .reversed()
            .thenComparing(hebel -> hebel.aenderung().bezeichnung());

    public Hebel {
        helfen = List.copyOf(helfen);
    }
}
