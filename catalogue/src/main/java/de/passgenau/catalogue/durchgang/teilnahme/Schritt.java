package de.passgenau.catalogue.durchgang.teilnahme;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One step of a Teilnahme.
 *
 * @param nummer      counted through the whole Durchgang, so that who came first is known however close it was
 * @param tag         from which day on it holds
 * @param am          when it was recorded
 * @param akteur      subject of whoever did it, at the identity provider
 * @param begruendung null where nothing needs a reason
 * @param bis         the last day of a reservation
 */
public record Schritt(
        int nummer,
        Stand stand,
        LocalDate tag,
        Instant am,
        String akteur,
        @Nullable Begruendung begruendung,
        @Nullable LocalDate bis) {

    public Schritt {
        if ((stand == Stand.RESERVIERT) != (bis != null)) {
            throw new IllegalArgumentException(
                    "A reservation, and nothing else, has a last day: " + stand + ", " + bis);
        }
        if (begruendung == null && stand.brauchtGrund()) {
            throw new IllegalArgumentException(stand + " has a reason");
        }
        if (begruendung != null && !begruendung.grund().passtZu(stand)) {
            throw new IllegalArgumentException(stand + " is not for " + begruendung.grund());
        }
    }

    boolean giltNoch(LocalDate heute) {
        return bis == null || !bis.isBefore(heute);
    }

    boolean istVorrang() {
        return begruendung != null && begruendung.grund() == Abweichungsgrund.VORRANG;
    }
}
