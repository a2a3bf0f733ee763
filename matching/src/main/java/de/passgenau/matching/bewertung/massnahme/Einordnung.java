package de.passgenau.matching.bewertung.massnahme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import de.passgenau.matching.Rangwert;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import org.jspecify.annotations.Nullable;

/**
 * Where a Maßnahme stands among others for a person.
 *
 * @param ausschluesse how many criteria exclude; that it is for a matter which is not open counts for two, as nobody can mend
 *        that
 */
public record Einordnung(int ausschluesse, Rangwert rang) {

    private static final int PLAETZE = 1 << 10;
    private static final int TAGE = Rangwert.NACHRAENGE / PLAETZE;

    /** Who can begin earlier comes first, then where more places are free; null if one can join none. */
    static int nachrang(@Nullable Durchgang durchgang, LocalDate stichtag) {
        if (durchgang == null) {
            return 0;
        }
        int tage = (int) Math.clamp(ChronoUnit.DAYS.between(stichtag, durchgang.beginn()), 0, TAGE - 1);
        return (TAGE - 1 - tage) * PLAETZE + Math.min(durchgang.freiePlaetze(), PLAETZE - 1);
    }
}
