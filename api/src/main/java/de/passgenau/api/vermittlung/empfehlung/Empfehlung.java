package de.passgenau.api.vermittlung.empfehlung;

import java.util.Objects;

import de.passgenau.api.vermittlung.stelle.StelleTreffer;
import de.passgenau.api.vermittlung.treffer.MassnahmeTreffer;
import org.jspecify.annotations.Nullable;

/**
 * An offer or a Maßnahme on its place in the common order; exactly one of the two.
 *
 * @param vorrangig whether it is an offer that fits, which comes before any Maßnahme (I-02)
 */
record Empfehlung(
        boolean vorrangig,
        @Nullable StelleTreffer stelle,
        @Nullable MassnahmeTreffer massnahme) {

    public int punkte() {
        return stelle == null ? Objects.requireNonNull(massnahme).punkte() : stelle.punkte();
    }
}
