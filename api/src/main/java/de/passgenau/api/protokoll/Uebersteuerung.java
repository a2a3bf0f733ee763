package de.passgenau.api.protokoll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/**
 * How often people have decided against a ranking.
 *
 * @param entscheidungen how many decisions there were
 * @param uebersteuert how many of them did not follow the ranking
 */
public record Uebersteuerung(long entscheidungen, long uebersteuert) {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);

    public Uebersteuerung {
        if (uebersteuert < 0 || uebersteuert > entscheidungen) {
            throw new IllegalArgumentException(uebersteuert + " of " + entscheidungen + " decisions");
        }
    }

    /** In percent with one decimal place; nothing where nobody has decided. */
    public Optional<BigDecimal> quote() {
        return entscheidungen == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(uebersteuert)
                        .multiply(HUNDERT)
                        .divide(BigDecimal.valueOf(entscheidungen), 1, RoundingMode.HALF_UP));
    }

    /** Answers it for a span of time. */
    @FunctionalInterface
    public interface Statistik {

        /** @param bis exclusive */
        Uebersteuerung zwischen(Instant von, Instant bis);
    }
}
