package de.passgenau.api.vermittlung.guete.sammlung;

import java.util.Optional;

import de.passgenau.matching.ort.Punkt;
import org.jspecify.annotations.Nullable;

/** A place with its coordinates in degrees. */
public record Ortsangabe(@Nullable String plz, @Nullable String ort, @Nullable Double lat, @Nullable Double lon) {

    /** Empty if the coordinates are missing. */
    public Optional<Punkt> punkt() {
        return lat == null || lon == null ? Optional.empty() : Optional.of(new Punkt(lat, lon));
    }
}
