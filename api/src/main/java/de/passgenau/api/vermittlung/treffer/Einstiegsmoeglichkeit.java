package de.passgenau.api.vermittlung.treffer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import de.passgenau.matching.Massstab;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.bewertung.massnahme.Massnahmenbewertung;
import de.passgenau.matching.profil.Profil;
import org.jspecify.annotations.Nullable;

/**
 * The Durchgang of a Maßnahme that one should join, and its places of today.
 *
 * @param kennung      of the Durchgang; null for help that is granted to one person
 * @param freiePlaetze null where places are not counted
 * @param mitWarteliste whether it begins for certain, and all places are held
 */
record Einstiegsmoeglichkeit(
        @Nullable String kennung,
        LocalDate beginn,
        @Nullable LocalDate ende,
        @Nullable Integer freiePlaetze,
        int wartend,
        boolean mitWarteliste) {

    /** @param person asked for only if there is a choice of places */
    static Optional<Einstiegsmoeglichkeit> in(Massnahme massnahme, Supplier<Profil> person, Massstab massstab) {
        var bewertung = new Massnahmenbewertung(massstab.gewichte(), massstab.stichtag());
        return bewertung.besterDurchgang(person, massnahme).map(einer -> von(einer, bewertung.hatWarteliste(einer)));
    }

    private static Einstiegsmoeglichkeit von(Durchgang einer, boolean mitWarteliste) {
        return new Einstiegsmoeglichkeit(einer.kennung().isEmpty() ? null : einer.kennung(), einer.beginn(),
                einer.ende(), einer.freiePlaetze() == Durchgang.UNBEGRENZT ? null : einer.freiePlaetze(),
                einer.warteliste(), mitWarteliste);
    }

    /** The first day for somebody who joins now. */
    LocalDate fruehestensAb(LocalDate tag) {
        return beginn.isBefore(tag) ? tag : beginn;
    }
}
