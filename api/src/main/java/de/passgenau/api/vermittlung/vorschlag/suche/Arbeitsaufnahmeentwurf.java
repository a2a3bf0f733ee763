package de.passgenau.api.vermittlung.vorschlag.suche;

import java.time.LocalDate;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.matching.angebot.Stellenart;
import org.jspecify.annotations.Nullable;

/**
 * what {@code arbeitsaufnahmeErfassen} can be filled with for somebody who has got the work. A person looks at it and
 * records it.
 *
 * @param art null for a Praktikum, which is no work that was taken up
 */
record Arbeitsaufnahmeentwurf(
        Fall fall,
        LocalDate tag,
        Integration.@Nullable Art art,
        Integration.Weg weg,
        String kldb) {

    /** @param tag from when she has got it */
    static Arbeitsaufnahmeentwurf von(Fall fall, Stellenangebot stelle, LocalDate tag) {
        var beginn = stelle.angaben().rahmen().beginn();
        return new Arbeitsaufnahmeentwurf(fall, beginn == null || beginn.isBefore(tag) ? tag : beginn,
                art(stelle.angaben().art()), Integration.Weg.VERMITTLUNGSVORSCHLAG, stelle.angaben().beruf().kldb());
    }

    private static Integration.@Nullable Art art(Stellenart art) {
        return switch (art) {
            case ARBEIT -> Integration.Art.BESCHAEFTIGUNG;
            case AUSBILDUNG -> Integration.Art.AUSBILDUNG;
            case EINSTIEGSQUALIFIZIERUNG -> Integration.Art.EINSTIEGSQUALIFIZIERUNG;
            case MINIJOB -> Integration.Art.MINIJOB;
            case PRAKTIKUM -> null;
        };
    }
}
