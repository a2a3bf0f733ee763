package de.passgenau.catalogue.erfolg;

import java.util.Optional;
import java.util.Set;

import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import org.jspecify.annotations.Nullable;

/**
 * What became of somebody who took part, or was to.
 *
 * @param teilnahme        one that has ended
 * @param amEnde           whether she had work or training then; null if nobody knows
 * @param nachSechsMonaten the same six months later; null if nobody knows yet
 * @param kategorie        null if there was none
 * @param geloest          codes of the Hemmnisse that were solved meanwhile
 */
public record Teilnahmeergebnis(
        Teilnahme teilnahme,
        @Nullable Boolean amEnde,
        @Nullable Boolean nachSechsMonaten,
        @Nullable Kategorienwechsel kategorie,
        Set<String> geloest) {

    public Teilnahmeergebnis {
        geloest = Set.copyOf(geloest);
        if (!teilnahme.letzterStand().istEndgueltig()) {
            throw new IllegalArgumentException(teilnahme.id() + " has not ended: " + teilnahme.letzterStand());
        }
    }

    boolean warDa() {
        return teilnahme.antritt().isPresent();
    }

    /** At the end or later; counted once. */
    boolean integriert() {
        return Boolean.TRUE.equals(amEnde) || Boolean.TRUE.equals(nachSechsMonaten);
    }

    /** Each solved Hemmnis and a better category (C-02). */
    int fortschritte() {
        return geloest.size() + (kategorie != null && kategorie.besser() ? 1 : 0);
    }

    Schritt letzterSchritt() {
        return teilnahme.verlauf().getLast();
    }

    Optional<Boolean> bekannt() {
        return Optional.ofNullable(nachSechsMonaten);
    }
}
