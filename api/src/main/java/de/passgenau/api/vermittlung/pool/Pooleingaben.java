package de.passgenau.api.vermittlung.pool;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.arbeitgeber.Branche;
import org.jspecify.annotations.Nullable;

/** What callers want to do with the pool, unchecked. */
final class Pooleingaben {

    private Pooleingaben() {}

    /** Whose case, in which version: {@code kandidatId} is how somebody calls it who does not see it. */
    interface Bezug {

        @Nullable
        String fallId();

        @Nullable
        String kandidatId();

        int version();
    }

    /** @param gueltigBis null for three months */
    record Aufnahme(
            @Nullable String fallId,
            @Nullable String kandidatId,
            int version,
            List<Branche> branchen,
            @Nullable String satz,
            @Nullable LocalDate verfuegbarAb,
            @Nullable LocalDate gueltigBis) implements Bezug {}

    record Herausnahme(
            @Nullable String fallId,
            @Nullable String kandidatId,
            int version,
            @Nullable String bemerkung) implements Bezug {}
}
