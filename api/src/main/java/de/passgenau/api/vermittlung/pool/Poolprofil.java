package de.passgenau.api.vermittlung.pool;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.zugriff.Geschuetzt;
import org.jspecify.annotations.Nullable;

/**
 * A person as an employer finds her in the pool. Whatever a case has more than is named here stays unseen until somebody
 * decides.
 *
 * @param kennung of the case, never shown
 * @param region the first two digits of the postcode
 */
public record Poolprofil(
        String kennung,
        long version,
        String bezug,
        String pseudonym,
        List<String> branchen,
        String satz,
        @Nullable LocalDate verfuegbarAb,
        @Nullable String zielberuf,
        List<String> kenntnisse,
        List<String> nachweise,
        String region,
        @Nullable Integer stundenVon,
        @Nullable Integer stundenBis,
        @Nullable Boolean schicht,
        @Nullable Boolean nacht,
        @Nullable Boolean wochenende) implements Geschuetzt {

    private static final int STELLEN = 2;

    /** Of somebody who is in the pool. */
    static Poolprofil von(Fall fall, String pseudonym) {
        var eintrag = fall.pool().offen();
        if (eintrag == null) {
            throw new IllegalStateException("Nobody has prepared the case " + fall.kennung() + " for the pool");
        }
        var bewerber = fall.bewerber();
        return new Poolprofil(fall.kennung(), fall.version(), fall.bezug(), pseudonym, eintrag.branchen(),
                eintrag.satz(), eintrag.verfuegbarAb(), bewerber.zielberuf(), bewerber.kenntnisse(),
                bewerber.nachweise(), region(bewerber.plz()), bewerber.stundenVon(), bewerber.stundenBis(),
                bewerber.schicht(), bewerber.nacht(), bewerber.wochenende());
    }

    /** Another number when an employer sees something else of her, and not when only her case has changed. */
    long abdruck() {
        return new Poolprofil(kennung, 0, bezug, pseudonym, branchen, satz, verfuegbarAb, zielberuf, kenntnisse,
                nachweise, region, stundenVon, stundenBis, schicht, nacht, wochenende).hashCode();
    }

    private static String region(String plz) {
        return plz.substring(0, STELLEN) + "x".repeat(plz.length() - STELLEN);
    }
}
