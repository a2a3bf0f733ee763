package de.passgenau.api.vermittlung.runde.folge;

import java.time.Clock;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.person.Fallnachfolge;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.vermittlung.runde.Rundenzeilen;
import de.passgenau.api.vermittlung.runde.Zeilenspeicher;
import org.springframework.stereotype.Component;

/** Lines go on with the case that is kept when two of the same person become one. */
@Component
class Zeilennachfolge implements Fallnachfolge {

    private final Rundenzeilen alle;
    private final Zeilenspeicher speicher;
    private final Clock clock;

    Zeilennachfolge(Rundenzeilen alle, Zeilenspeicher speicher, Clock clock) {
        this.alle = alle;
        this.speicher = speicher;
        this.clock = clock;
    }

    @Override
    public void verlege(FallId von, Fall nach, Handlung handlung) {
        alle.findByFall(von)
                .forEach(zeile -> speicher.verlege(
                        zeile.in(nach.id(), nach.bezug(), zeile.spur().fortgesetzt(clock.instant(), List.of())),
                        handlung));
    }
}
