package de.passgenau.api.vermittlung.sammelsuche;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.vermittlung.stelle.Stellentreffer;
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.bewertung.Gewichte;
import org.springframework.stereotype.Component;

/** Searches offers for one case, by the usual weights. */
@Component
class Einzelsuche {

    private final Matching matching;
    private final Stellentreffer treffer;
    private final Clock clock;

    Einzelsuche(Matching matching, Stellentreffer treffer, Clock clock) {
        this.matching = matching;
        this.treffer = treffer;
        this.clock = clock;
    }

    Rangliste suche(Fall fall) {
        return matching.stellenFuer(treffer.arbeit(fall), new Rangsuche(Sichtfilter.alles(), Map.of(),
                new Massstab(Gewichte.fuerStellen(), LocalDate.now(clock)), Rangsuche.Art.PASSEND,
                Ausschnitt.erste(Stellenfunde.HOECHSTENS)));
    }
}
