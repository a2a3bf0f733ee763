package de.passgenau.catalogue.konto;

import java.time.Instant;
import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.massnahme.Gleichartigkeit;
import org.jspecify.annotations.Nullable;

/**
 * One claim on a Maßnahme.
 *
 * @param gleichartig Maßnahmen with the same mark count as a repetition of each other; blank if it is like no other
 * @param am          when it was made
 * @param letzterTag  of one who was there
 * @param grund       why it is made although there was a similar one
 */
public record Vormerkung(
        TeilnahmeId teilnahme,
        DurchgangId durchgang,
        String gleichartig,
        Instant am,
        Vormerkstand stand,
        @Nullable LocalDate letzterTag,
        @Nullable String grund) {

    public Vormerkung {
        if ((stand == Vormerkstand.BEENDET) != (letzterTag != null)) {
            throw new IllegalArgumentException("Who was there, and nobody else, has a last day: " + stand + ", "
                    + letzterTag);
        }
    }

    Vormerkung nach(Teilnahme wirklich) {
        return switch (wirklich.letzterStand()) {
            case VORGESCHLAGEN, RESERVIERT, WARTELISTE, ZUGEWIESEN, ANGETRETEN -> mit(Vormerkstand.BESTAETIGT, null);
            case BEENDET, ABGEBROCHEN -> mit(Vormerkstand.BEENDET, wirklich.letzterTag().orElseThrow());
            case NICHT_ANGETRETEN, ZURUECKGEZOGEN -> frei();
        };
    }

    Vormerkung frei() {
        return mit(Vormerkstand.FREI, null);
    }

    private Vormerkung mit(Vormerkstand neuer, @Nullable LocalDate letzter) {
        return new Vormerkung(teilnahme, durchgang, gleichartig, am, neuer, letzter, grund);
    }

    /** Whether this one is, or was so few months before a day, a similar Maßnahme. */
    boolean gleicht(String art, LocalDate beginn, int monate) {
        if (!Gleichartigkeit.von(art).gleicht(Gleichartigkeit.von(gleichartig)) || monate <= 0) {
            return false;
        }
        return stand.offen() || letzterTag != null && letzterTag.plusMonths(monate).isAfter(beginn);
    }
}
