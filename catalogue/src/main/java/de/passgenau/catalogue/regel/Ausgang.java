package de.passgenau.catalogue.regel;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How an act ended: done, or refused for all the reasons there are. */
public sealed interface Ausgang<A> {

    /** Refused if anything stands against it, otherwise done. */
    static <A> Ausgang<A> von(Stream<Verstoss> verstoesse, Supplier<A> stand) {
        var alle = verstoesse.toList();
        return alle.isEmpty() ? new Vollzogen<>(stand.get()) : new Abgewiesen<>(alle);
    }

    /** Done; what has changed nothing gives the former state back. */
    record Vollzogen<A>(A stand) implements Ausgang<A> {}

    /** Refused, with every reason. */
    record Abgewiesen<A>(List<Verstoss> verstoesse) implements Ausgang<A> {

        public Abgewiesen {
            if (verstoesse.isEmpty()) {
                throw new IllegalArgumentException("A refusal names its reasons");
            }
            verstoesse = List.copyOf(verstoesse);
        }
    }
}
