package de.passgenau.api.arbeitgeber.betreuung;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.Spur;
import org.springframework.stereotype.Component;

/** Finds how an employer is looked after; where nobody has recorded anything there is an empty one, in version 0. */
@Component
class Betreuungsanfang {

    private final AlleArbeitgeberbetreuungen alle;
    private final Dokumentliste<Arbeitgeber> arbeitgeber;
    private final Clock clock;

    Betreuungsanfang(AlleArbeitgeberbetreuungen alle, Dokumentliste<Arbeitgeber> arbeitgeber, Clock clock) {
        this.alle = alle;
        this.arbeitgeber = arbeitgeber;
        this.clock = clock;
    }

    Optional<Arbeitgeberbetreuung> finde(String id, Anrufer anrufer) {
        return arbeitgeber.lade(id, anrufer)
                .map(einer -> alle.findById(einer.id())
                        .orElseGet(() -> leer(einer.id())));
    }

    Arbeitgeberbetreuung leer(ArbeitgeberId id) {
        return Arbeitgeberbetreuung.leer(id, Spur.begonnen(clock.instant(), List.of()));
    }
}
