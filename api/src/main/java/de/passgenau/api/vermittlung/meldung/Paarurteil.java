package de.passgenau.api.vermittlung.meldung;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Punktehuerde;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.springframework.stereotype.Component;

/** How well a person and an offer fit today, by the usual weights. */
@Component
class Paarurteil {

    private final Matching matching;
    private final Clock clock;
    private volatile Tagesurteil heutiges;

    Paarurteil(Matching matching, Clock clock) {
        this.matching = matching;
        this.clock = clock;
        this.heutiges = urteil(LocalDate.now(clock));
    }

    private record Tagesurteil(LocalDate tag, Punktehuerde huerde) {}

    private Tagesurteil urteil(LocalDate tag) {
        return new Tagesurteil(tag, matching.huerde(massstab(tag)));
    }

    private static Massstab massstab(LocalDate tag) {
        return new Massstab(Gewichte.fuerStellen(), tag);
    }

    /** Never if something excludes the pair. */
    boolean genuegt(Arbeitsprofil person, Stelle stelle, int mindestpunkte) {
        var heute = heute();
        var urteil = heutiges;
        if (!urteil.tag.equals(heute)) {
            urteil = urteil(heute);
            heutiges = urteil;
        }
        return urteil.huerde.nimmt(person, stelle, mindestpunkte);
    }

    Bewertung erklaere(Arbeitsprofil person, Stelle stelle) {
        return matching.erklaere(person, stelle, massstab(heute()));
    }

    LocalDate heute() {
        return LocalDate.now(clock);
    }
}
