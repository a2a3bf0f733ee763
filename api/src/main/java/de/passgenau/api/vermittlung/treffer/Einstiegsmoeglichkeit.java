package de.passgenau.api.vermittlung.treffer;

import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.matching.Massstab;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.bewertung.massnahme.Massnahmenbewertung;
import org.jspecify.annotations.Nullable;

/**
 * The Durchgang of a Maßnahme that one should join, and its places of today.
 *
 * @param kennung      of the Durchgang; null for help that is granted to one person
 * @param freiePlaetze null where places are not counted
 */
record Einstiegsmoeglichkeit(
        @Nullable String kennung,
        LocalDate beginn,
        @Nullable LocalDate ende,
        @Nullable Integer freiePlaetze,
        int wartend) {

    static Optional<Einstiegsmoeglichkeit> in(Massnahme massnahme, Massstab massstab) {
        return new Massnahmenbewertung(massstab.gewichte(), massstab.stichtag()).besterDurchgang(massnahme)
                .map(Einstiegsmoeglichkeit::von);
    }

    private static Einstiegsmoeglichkeit von(Durchgang einer) {
        return new Einstiegsmoeglichkeit(einer.kennung().isEmpty() ? null : einer.kennung(), einer.beginn(),
                einer.ende(), einer.freiePlaetze() == Durchgang.UNBEGRENZT ? null : einer.freiePlaetze(),
                einer.warteliste());
    }

    /** Whether it begins for certain, and all places are held. */
    boolean istVollMitWarteliste() {
        return freiePlaetze != null && freiePlaetze == 0 && wartend > 0;
    }

    /** The first day for somebody who joins now. */
    LocalDate fruehestensAb(LocalDate tag) {
        return beginn.isBefore(tag) ? tag : beginn;
    }
}
