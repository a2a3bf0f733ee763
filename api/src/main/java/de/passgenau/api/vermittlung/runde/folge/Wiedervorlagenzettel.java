package de.passgenau.api.vermittlung.runde.folge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.fristen.arbeitsliste.Vermittlungsanlass;
import de.passgenau.api.fristen.arbeitsliste.Wiedervorlagen;
import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.api.vermittlung.runde.Rundenzeile;

/** remembers who has put off whom until when, so that it comes onto the work list and goes with the decision. */
final class Wiedervorlagenzettel extends Gedaechtnis<Rundenzeile, Optional<Wiedervorlagenzettel.Merkposten>>
        implements
            Wiedervorlagen {

    private static final Comparator<Vermittlungsanlass> REIHENFOLGE = Comparator.comparing(Vermittlungsanlass::tag)
            .thenComparing(Vermittlungsanlass::fall);

    private final Clock clock;

    Wiedervorlagenzettel(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rundenwiedervorlagen";
    }

    @Override
    protected Optional<Merkposten> merke(Rundenzeile zeile) {
        return zeile.aufschub()
                .map(aufschub -> new Merkposten(aufschub.durch(), new Vermittlungsanlass(zeile.fall().wert(),
                        aufschub.bis(), "X-08", "zurueckgestellt",
                        List.of(LocalDate.ofInstant(aufschub.am(), clock.getZone()), aufschub.bis()))));
    }

    @Override
    public List<Vermittlungsanlass> bisHeute(Set<String> durch, LocalDate heute) {
        return alle().stream()
                .flatMap(Optional::stream)
                .filter(posten -> durch.contains(posten.durch))
                .map(Merkposten::anlass)
                .filter(anlass -> !anlass.tag().isAfter(heute))
                .sorted(REIHENFOLGE)
                .toList();
    }

    /** Whose matter it is. */
    record Merkposten(String durch, Vermittlungsanlass anlass) {}
}
