package de.passgenau.catalogue.durchgang;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import de.passgenau.catalogue.regel.Verstoss;

/** How an act on one Teilnahme ended. */
public sealed interface Tatausgang {

    /** What is to be stored; empty after a refusal. */
    Optional<Durchgang> zuSpeichern();

    /** What follows if this was done; otherwise this stays the end. */
    default Tatausgang dann(Function<Durchgang, Tatausgang> weiter) {
        return switch (this) {
            case Vollzogen(Durchgang stand) -> weiter.apply(stand);
            case KeinPlatz keinPlatz -> keinPlatz;
            case Abgewiesen abgewiesen -> abgewiesen;
        };
    }

    /**
     * Done, now or before.
     *
     * @param stand equals the former one if nothing had to be done
     */
    record Vollzogen(Durchgang stand) implements Tatausgang {

        @Override
        public Optional<Durchgang> zuSpeichern() {
            return Optional.of(stand);
        }
    }

    /**
     * Allowed, but there is no place for this person now.
     *
     * @param stand      where she waits, if that was wanted
     * @param warteplatz how many are up before her and herself, from 1 on
     */
    record KeinPlatz(Durchgang stand, int warteplatz) implements Tatausgang {

        @Override
        public Optional<Durchgang> zuSpeichern() {
            return Optional.of(stand);
        }
    }

    /** Refused, with every reason. */
    record Abgewiesen(List<Verstoss> verstoesse) implements Tatausgang {

        public Abgewiesen {
            if (verstoesse.isEmpty()) {
                throw new IllegalArgumentException("A refusal names its reasons");
            }
            verstoesse = List.copyOf(verstoesse);
        }

        @Override
        public Optional<Durchgang> zuSpeichern() {
            return Optional.empty();
        }
    }
}
