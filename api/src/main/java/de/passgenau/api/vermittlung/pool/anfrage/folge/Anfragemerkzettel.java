package de.passgenau.api.vermittlung.pool.anfrage.folge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.fristen.arbeitsliste.Vermittlungsanlaesse;
import de.passgenau.api.fristen.arbeitsliste.Vermittlungsanlass;
import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage;

/** remembers which employers ask for whom, so that her Fallmanager learns of it at once. */
final class Anfragemerkzettel extends Gedaechtnis<Kontaktanfrage, Optional<Anfragemerkzettel.Merkposten>>
        implements
            Vermittlungsanlaesse {

    private static final Comparator<Vermittlungsanlass> REIHENFOLGE = Comparator.comparing(Vermittlungsanlass::tag)
            .thenComparing(Vermittlungsanlass::fall);

    private final Clock clock;

    Anfragemerkzettel(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "kontaktanfragen-anlaesse";
    }

    @Override
    protected Optional<Merkposten> merke(Kontaktanfrage anfrage) {
        var schritt = anfrage.letzter();
        var tag = LocalDate.ofInstant(schritt.am(), clock.getZone());
        return schritt.stand().istEnde()
                ? Optional.empty()
                : Optional.of(new Merkposten(schritt.bis(), new Vermittlungsanlass(anfrage.fall().wert(), tag, "X-07",
                        "anfrage." + schritt.stand(), List.of(tag, schritt.bis()))));
    }

    @Override
    public List<Vermittlungsanlass> bisHeute(Set<String> faelle, LocalDate heute) {
        return alle().stream()
                .flatMap(Optional::stream)
                .filter(posten -> !heute.isAfter(posten.bis))
                .map(Merkposten::anlass)
                .filter(anlass -> faelle.contains(anlass.fall()) && !anlass.tag().isAfter(heute))
                .sorted(REIHENFOLGE)
                .toList();
    }

    /** What there is to know, and until when. */
    record Merkposten(LocalDate bis, Vermittlungsanlass anlass) {}
}
