package de.passgenau.api.vermittlung.vorgeschichte;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is or was in a Durchgang of a Maßnahme, or is to be.
 *
 * @param letzterTag null while it is not over
 */
public record Besuch(MassnahmeId massnahme, Stand stand, @Nullable LocalDate letzterTag) {

    static Besuch von(MassnahmeId massnahme, Teilnahme eine) {
        return new Besuch(massnahme, eine.letzterStand(), eine.letzterTag().orElse(null));
    }

    /** Whoever was never there has not been to it. */
    boolean zaehlt() {
        return stand != Stand.NICHT_ANGETRETEN && stand != Stand.ZURUECKGEZOGEN;
    }
}
