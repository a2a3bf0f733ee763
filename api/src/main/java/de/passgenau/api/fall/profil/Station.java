package de.passgenau.api.fall.profil;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A part of somebody's way through school, training and work.
 *
 * @param bis null if it goes on
 * @param kldb five digits of the KldB; null without an occupation
 * @param abgeschlossen whether it led to what it should lead to; null if nobody asked
 */
public record Station(
        Art art,
        String bezeichnung,
        LocalDate von,
        @Nullable LocalDate bis,
        @Nullable String kldb,
        @Nullable Boolean abgeschlossen) {

    public Station {
        if (bis != null && bis.isBefore(von)) {
            throw new IllegalArgumentException(bezeichnung + " from " + von + " to " + bis);
        }
    }

    /** What somebody did. */
    public enum Art {
        SCHULE, AUSBILDUNG, STUDIUM, ARBEIT, SELBSTAENDIGKEIT, MASSNAHME, FAMILIE, SONSTIGES
    }
}
