package de.passgenau.api.arbeitgeber;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The admission of an employer to the pool of candidates. It ends by itself after its last day or is withdrawn before;
 * in both cases it stays on record.
 *
 * @param bis      the last day on which it holds
 * @param durch    Kennung of who granted it
 * @param widerruf null while nobody has withdrawn it
 */
public record Akkreditierung(LocalDate seit, LocalDate bis, String durch, @Nullable Widerruf widerruf) {

    public Akkreditierung {
        if (bis.isBefore(seit)) {
            throw new IllegalArgumentException("An Akkreditierung of " + seit + " does not end on " + bis);
        }
    }

    /** When and by whom it was withdrawn. */
    public record Widerruf(Instant am, String durch) {}

    public boolean gueltigAm(LocalDate tag) {
        return widerruf == null && !tag.isBefore(seit) && !tag.isAfter(bis);
    }

    Akkreditierung widerrufen(Widerruf wann) {
        return new Akkreditierung(seit, bis, durch, wann);
    }
}
