package de.passgenau.api.stelle.angabe;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The pay before taxes.
 *
 * @param cent    at least, in cents
 * @param bisCent at most; null where there is one amount
 */
public record Verguetung(long cent, @Nullable Long bisCent, Verguetungszeitraum zeitraum) {

    private static final int STELLEN = 2;

    public Verguetung {
        if (cent < 0 || bisCent != null && bisCent < cent) {
            throw new IllegalArgumentException("No pay lies between " + cent + " and " + bisCent + " cents");
        }
    }

    /** In euros. */
    public BigDecimal von() {
        return BigDecimal.valueOf(cent, STELLEN);
    }

    /** In euros; null where there is one amount. */
    public @Nullable BigDecimal bis() {
        return bisCent == null ? null : BigDecimal.valueOf(bisCent, STELLEN);
    }
}
