package de.passgenau.api.vermittlung.meldung;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Which hits there are to wait for. */
@Component
class Meldungsarten {

    private final Trefferstrom strom;
    private final Stellenblick stellen;
    private final Bewerberblick bewerber;

    Meldungsarten(Trefferstrom strom, Stellenblick stellen, Bewerberblick bewerber) {
        this.strom = strom;
        this.stellen = stellen;
        this.bewerber = bewerber;
    }

    /** @param nach the mark of the last event that was seen; null to begin with the next change */
    Flux<StelleTrefferEreignis> stellen(Trefferwunsch wunsch, @Nullable String nach) {
        return strom.von(stellen.auf(wunsch), wunsch.bezug(), nach);
    }

    /** @param nach the mark of the last event that was seen; null to begin with the next change */
    Flux<BewerberTrefferEreignis> bewerber(Trefferwunsch wunsch, @Nullable String nach) {
        return strom.von(bewerber.auf(wunsch), wunsch.bezug(), nach);
    }
}
