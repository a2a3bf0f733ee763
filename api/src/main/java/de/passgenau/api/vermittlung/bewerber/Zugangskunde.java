package de.passgenau.api.vermittlung.bewerber;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.fall.Fall;
import de.passgenau.matching.zulassung.Beweis;
import de.passgenau.matching.zulassung.Zulassungsregel;

/** Proves of a case what the admission to a Maßnahme may look at, as of today. */
public final class Zugangskunde {

    private final Tagesabbildung abbildung;
    private final Clock clock;

    Zugangskunde(Tagesabbildung abbildung, Clock clock) {
        this.abbildung = abbildung;
        this.clock = clock;
    }

    public Beweis beweis(Zulassungsregel regel, Fall fall) {
        return regel.beweis(abbildung.heute().von(fall).zugang(), LocalDate.now(clock));
    }

    /** U-05. */
    public boolean istMinderjaehrig(Fall fall) {
        return abbildung.heute().von(fall).arbeit().jugendschutzBis() != null;
    }
}
