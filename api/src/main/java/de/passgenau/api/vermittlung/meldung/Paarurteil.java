package de.passgenau.api.vermittlung.meldung;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Paarpruefung;
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
    private volatile Tagespruefung heutige;

    Paarurteil(Matching matching, Clock clock) {
        this.matching = matching;
        this.clock = clock;
        this.heutige = pruefung(LocalDate.now(clock));
    }

    private record Tagespruefung(LocalDate tag, Paarpruefung paare) {}

    private Tagespruefung pruefung(LocalDate tag) {
        return new Tagespruefung(tag, matching.paare(new Massstab(Gewichte.fuerStellen(), tag)));
    }

    private Paarpruefung heutige() {
        var heute = heute();
        var pruefung = heutige;
        if (!pruefung.tag.equals(heute)) {
            pruefung = pruefung(heute);
            heutige = pruefung;
        }
        return pruefung.paare;
    }

    /** Never if something excludes the pair. */
    boolean genuegt(Arbeitsprofil person, Stelle stelle, int mindestpunkte) {
        return heutige().erreicht(person, stelle, mindestpunkte);
    }

    Bewertung erklaere(Arbeitsprofil person, Stelle stelle) {
        return heutige().bewerte(person, stelle);
    }

    LocalDate heute() {
        return LocalDate.now(clock);
    }
}
