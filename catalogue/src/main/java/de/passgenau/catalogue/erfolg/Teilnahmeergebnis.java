package de.passgenau.catalogue.erfolg;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What became of somebody who took part, or was to.
 *
 * @param amEnde           whether she had work or training then; null if nobody knows
 * @param nachSechsMonaten the same six months later; null if nobody knows yet
 * @param kategorie        null if there was none
 * @param offene           codes of the Hemmnisse that were open when she came
 * @param geloest          codes of those that were solved meanwhile
 */
public record Teilnahmeergebnis(
        Teilnahmeende ende,
        @Nullable Boolean amEnde,
        @Nullable Boolean nachSechsMonaten,
        @Nullable Kategorienwechsel kategorie,
        Set<String> offene,
        Set<String> geloest) {

    public Teilnahmeergebnis {
        offene = Set.copyOf(offene);
        geloest = Set.copyOf(geloest);
    }

    boolean warDa() {
        return ende.warDa();
    }

    /** At the end or later; counted once. */
    boolean integriert() {
        return Boolean.TRUE.equals(amEnde) || Boolean.TRUE.equals(nachSechsMonaten);
    }

    /** Each solved Hemmnis and a better category (C-02). */
    int fortschritte() {
        return geloest.size() + (kategorie != null && kategorie.besser() ? 1 : 0);
    }

    Optional<Boolean> bekannt() {
        return Optional.ofNullable(nachSechsMonaten);
    }
}
