package de.passgenau.api.vermittlung.rangliste;

import java.util.List;

import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.vermittlung.rangliste.Rangmarken.Stelle;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangliste.Platz;
import org.jspecify.annotations.Nullable;

/**
 * One page of a ranking.
 *
 * @param rangfolge what is ranked for whom, and by which weights
 * @param stelle    behind or before which it lies; null for the edge of the ranking
 */
public record Rangseite(String rangfolge, Seitenangabe seite, @Nullable Stelle stelle, Rangliste liste) {

    public List<Platz> plaetze() {
        return liste.plaetze();
    }

    /** The rank of its first place, from 1. */
    int ab() {
        var hier = stelle;
        if (!seite.rueckwaerts()) {
            return hier == null ? 1 : hier.rang() + 1;
        }
        long hinter = hier == null ? liste.gesamt().anzahl() + 1 : hier.rang();
        return (int) Math.max(1, hinter - plaetze().size());
    }
}
