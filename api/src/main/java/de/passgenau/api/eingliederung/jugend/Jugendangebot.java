package de.passgenau.api.eingliederung.jugend;

import java.time.LocalDate;

import de.passgenau.api.eingliederung.Lage;

/** What may be offered to somebody; under 18 only what leads to training (U-05). */
public enum Jugendangebot {
    ARBEIT, AUSBILDUNG, EINSTIEGSQUALIFIZIERUNG, SCHULE, JUGENDMASSNAHME, MASSNAHME_FUER_ERWACHSENE;

    /** Whether it is matched with this person on this day. */
    public boolean passtZuAlter(Lage lage, LocalDate tag) {
        return !lage.istMinderjaehrig(tag) || switch (this) {
            case AUSBILDUNG, EINSTIEGSQUALIFIZIERUNG, SCHULE, JUGENDMASSNAHME -> true;
            case ARBEIT, MASSNAHME_FUER_ERWACHSENE -> false;
        };
    }
}
