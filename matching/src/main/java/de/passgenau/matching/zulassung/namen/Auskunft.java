package de.passgenau.matching.zulassung.namen;

import java.util.List;

/** What a directory knows of a name. */
public sealed interface Auskunft<T> {

    /** It stands for this and nothing else. */
    record Eindeutig<T>(T wert) implements Auskunft<T> {}

    /** @param gemeinte names that say which one is meant, at least two */
    record Mehrdeutig<T>(List<String> gemeinte) implements Auskunft<T> {

        public Mehrdeutig {
            gemeinte = List.copyOf(gemeinte);
        }
    }

    /** @param aehnliche names that were perhaps meant, the nearest first */
    record Unbekannt<T>(List<String> aehnliche) implements Auskunft<T> {

        public Unbekannt {
            aehnliche = List.copyOf(aehnliche);
        }
    }
}
