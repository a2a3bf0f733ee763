package de.passgenau.catalogue.regel;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How an act ended: done, or refused for all the reasons there are. */
public sealed interface Ausgang<A> {

    /** Refused if anything stands against it, otherwise done. */
    static <A> Ausgang<A> von(Stream<Verstoss> verstoesse, Supplier<A> stand) {
        var alle = verstoesse.toList();
        return alle.isEmpty() ? new Vollzogen<>(stand.get()) : new Abgewiesen<>(alle);
    }

    /** What is made of it if it was done; a refusal stays a refusal with its reasons. */
    default <B> Ausgang<B> dann(Function<A, B> weiter) {
        return switch (this) {
            case Vollzogen<A>(var stand) -> new Vollzogen<>(weiter.apply(stand));
            case Abgewiesen<A>(var verstoesse) -> new Abgewiesen<>(verstoesse);
        };
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
