package de.passgenau.api.vermittlung.rangliste;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.liste.Connection.Edge;
import de.passgenau.api.liste.Connection.PageInfo;
import de.passgenau.matching.Massstab;
import org.jspecify.annotations.Nullable;

/**
 * A page of a ranking as callers see it.
 *
 * @param laufId   under which it was written down; null if there is nothing in it
 * @param gewichtung by which weights; those that come with the engine if the wished ones are wrong
 * @param fehler   what is wrong with the wished weights; then nothing was ranked
 */
public record TrefferConnection<T>(
        List<Edge<T>> edges,
        PageInfo pageInfo,
        long totalCount,
        @Nullable String laufId,
        LocalDate stichtag,
        List<Gewicht> gewichtung,
        List<Verstoss> fehler) {

    /** There is nobody and nothing to be ranked. */
    public static <T> TrefferConnection<T> leer(Massstab massstab) {
        return abgelehnt(massstab.stichtag(), Gewicht.alle(massstab.gewichte()), List.of());
    }

    public static <T> TrefferConnection<T> abgelehnt(LocalDate stichtag, List<Gewicht> gewichtung,
            List<Verstoss> fehler) {
        return new TrefferConnection<>(List.of(), new PageInfo(false, false, null, null), 0, null, stichtag, gewichtung,
                fehler);
    }
}
