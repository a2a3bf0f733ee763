package de.passgenau.api.vermittlung.runde.folge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.fristen.arbeitsliste.Anlassgedaechtnis;
import de.passgenau.api.fristen.arbeitsliste.Vermittlungsanlass;
import de.passgenau.api.fristen.arbeitsliste.Wiedervorlagen;
import de.passgenau.api.vermittlung.runde.Rundenzeile;

/** remembers who has put off whom until when, so that it comes onto the work list and goes with the decision. */
final class Wiedervorlagenzettel extends Anlassgedaechtnis<Rundenzeile> implements Wiedervorlagen {

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
                .map(aufschub -> new Merkposten(aufschub.durch(), LocalDate.MAX,
                        new Vermittlungsanlass(zeile.fall().wert(),
                                aufschub.bis(), "X-08", "zurueckgestellt",
                                List.of(LocalDate.ofInstant(aufschub.am(), clock.getZone()), aufschub.bis()))));
    }
}
