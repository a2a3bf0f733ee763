package de.passgenau.api.vermittlung.vorgeschichte;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is or was in a Durchgang of a Maßnahme, or is to be.
 *
 * @param letzterTag null while it is not over
 * @param einstiegBis the last day on which one who is not assigned yet can come to a place; null without an end
 */
public record Besuch(
        MassnahmeId massnahme,
        Stand stand,
        @Nullable LocalDate letzterTag,
        @Nullable LocalDate einstiegBis) {

    static Besuch von(Durchgang durchgang, Teilnahme eine) {
        var rahmen = durchgang.rahmen();
        return new Besuch(durchgang.massnahmeId(), eine.letzterStand(), eine.letzterTag().orElse(null),
                rahmen.einstieg().letzterTag(rahmen.laufzeit()).orElse(null));
    }

    /** Whoever was never there has not been to it, nor has who waited for a place until there was none to be had. */
    boolean zaehlt(LocalDate heute) {
        return stand != Stand.NICHT_ANGETRETEN && stand != Stand.ZURUECKGEZOGEN
                && !(stand.istVorDerZuweisung() && einstiegBis != null && einstiegBis.isBefore(heute));
    }
}
