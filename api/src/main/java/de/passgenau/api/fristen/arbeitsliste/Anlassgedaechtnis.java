package de.passgenau.api.fristen.arbeitsliste;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.catalogue.Dokument;

/** Remembers of each document what it asks somebody to do, as long as it does. */
public abstract class Anlassgedaechtnis<A extends Dokument>
        extends
            Gedaechtnis<A, Optional<Anlassgedaechtnis.Merkposten>> {

    private static final Comparator<Vermittlungsanlass> REIHENFOLGE = Comparator.comparing(Vermittlungsanlass::tag)
            .thenComparing(Vermittlungsanlass::fall);

    /**
     * What is to be done today or should have been before.
     *
     * @param wessen whose matter it may be
     */
    public final List<Vermittlungsanlass> bisHeute(Set<String> wessen, LocalDate heute) {
        return alle().stream()
                .flatMap(Optional::stream)
                .filter(posten -> wessen.contains(posten.wessen) && !heute.isAfter(posten.bis))
                .map(Merkposten::anlass)
                .filter(anlass -> !anlass.tag().isAfter(heute))
                .sorted(REIHENFOLGE)
                .toList();
    }

    /**
     * What there is to do.
     *
     * @param wessen whose matter it is
     * @param bis    the last day on which it is one
     */
    public record Merkposten(String wessen, LocalDate bis, Vermittlungsanlass anlass) {}
}
