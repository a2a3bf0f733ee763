package de.passgenau.api.eingabe;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** How a change ended: everything is stored, or nothing is and these are the reasons. */
public sealed interface Ergebnis<A> {

    /** What the caller gets to see: the changed object, or the one the change should have been based on. */
    @Nullable
    A stand();

    List<Verstoss> fehler();

    static <A> Ergebnis<A> angenommen(A stand) {
        return new Angenommen<>(stand);
    }

    /** What follows if this was accepted; a refusal stays a refusal with its reasons. */
    default <B> Ergebnis<B> dann(Function<A, Ergebnis<B>> weiter) {
        return switch (this) {
            case Angenommen<A>(A stand) -> weiter.apply(stand);
            case Abgelehnt<A>(var stand, var fehler) -> new Abgelehnt<>(null, fehler);
        };
    }

    /** Done, now or by an earlier call that this one repeats. */
    record Angenommen<A>(A stand) implements Ergebnis<A> {

        @Override
        public List<Verstoss> fehler() {
            return List.of();
        }
    }

    /** Refused, with every reason. */
    record Abgelehnt<A>(@Nullable A stand, List<Verstoss> fehler) implements Ergebnis<A> {

        public Abgelehnt {
            if (fehler.isEmpty()) {
                throw new IllegalArgumentException("A refusal names its reasons");
            }
            fehler = List.copyOf(fehler);
        }

        public static <A> Abgelehnt<A> wegen(Verstoss... fehler) {
            return new Abgelehnt<>(null, List.of(fehler));
        }
    }
}
