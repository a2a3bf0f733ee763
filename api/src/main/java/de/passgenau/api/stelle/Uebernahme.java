package de.passgenau.api.stelle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.stelle.angabe.Stellenangaben;
import org.jspecify.annotations.Nullable;

/**
 * That an offer is found elsewhere as well.
 *
 * @param quellen    the first one is told after; the others know of the same offer
 * @param geliefert  what the first one said last; null if the employer has reported the offer here
 * @param berufswort the word of which the occupation was only assumed; null where it is certain
 */
public record Uebernahme(
        List<Angebotsquelle> quellen,
        @Nullable Stellenangaben geliefert,
        @Nullable String berufswort) {

    public Uebernahme {
        quellen = List.copyOf(quellen);
    }

    public Optional<Angebotsquelle> quelle(String eindeutig) {
        return quellen.stream().filter(eine -> eine.eindeutig().equals(eindeutig)).findFirst();
    }

    boolean kennt(String system) {
        return quellen.stream().anyMatch(eine -> eine.system().equals(system));
    }

    /** With what this source now says of itself, at the place where it was. */
    Uebernahme mit(Angebotsquelle quelle) {
        return quelle(quelle.eindeutig()).isPresent()
                ? new Uebernahme(quellen.stream()
                        .map(eine -> eine.eindeutig().equals(quelle.eindeutig()) ? quelle : eine)
                        .toList(), geliefert, berufswort)
                : new Uebernahme(Stream.concat(quellen.stream(), Stream.of(quelle)).toList(), geliefert, berufswort);
    }

    Uebernahme ohne(Angebotsquelle quelle) {
        return new Uebernahme(quellen.stream().filter(eine -> !eine.equals(quelle)).toList(), geliefert, berufswort);
    }
}
