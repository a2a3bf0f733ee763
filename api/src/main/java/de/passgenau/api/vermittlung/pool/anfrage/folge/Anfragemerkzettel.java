package de.passgenau.api.vermittlung.pool.anfrage.folge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.fristen.arbeitsliste.Anlassgedaechtnis;
import de.passgenau.api.fristen.arbeitsliste.Vermittlungsanlaesse;
import de.passgenau.api.fristen.arbeitsliste.Vermittlungsanlass;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage;

/** remembers which employers ask for whom, so that her Fallmanager learns of it at once. */
final class Anfragemerkzettel extends Anlassgedaechtnis<Kontaktanfrage> implements Vermittlungsanlaesse {

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
        var fall = anfrage.fall().wert();
        return schritt.stand().istEnde()
                ? Optional.empty()
                : Optional.of(new Merkposten(fall, schritt.bis(), new Vermittlungsanlass(fall, tag, "X-07",
                        "anfrage." + schritt.stand(), List.of(tag, schritt.bis()))));
    }
}
