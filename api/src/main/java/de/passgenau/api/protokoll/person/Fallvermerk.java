package de.passgenau.api.protokoll.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An entry as the person reads it whom it is about. It names roles and not colleagues: who works for an authority is
 * protected as well (Art. 15 Abs. 4 DSGVO), and REVISION can tell who it was where that matters.
 *
 * @param art name of the {@code Protokollart}
 * @param faelle how many cases were concerned, this one included
 * @param rang the place that the engine gave to this case; null if it ranked nothing
 * @param begruendung why somebody decided as he did; null if the entry has none, or none about this case
 */
public record Fallvermerk(
        Instant zeit,
        String art,
        List<String> rollen,
        @Nullable String zweck,
        @Nullable String feld,
        int faelle,
        Map<String, String> angaben,
        @Nullable Rang rang,
        @Nullable String begruendung) {

    /**
     * Where the case stood.
     *
     * @param platz from 1; null where something was ranked for the case itself
     * @param punkte null where something was ranked for the case itself
     */
    public record Rang(String richtung, @Nullable Integer platz, @Nullable Integer punkte, int angeboten) {}
}
