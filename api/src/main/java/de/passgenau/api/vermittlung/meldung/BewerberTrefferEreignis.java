package de.passgenau.api.vermittlung.meldung;

import de.passgenau.api.vermittlung.BewerberTreffer;
import org.jspecify.annotations.Nullable;

/**
 * A person who fits now, fits in another way, or fits no longer.
 *
 * @param treffer null once nobody here may know of her
 */
public record BewerberTrefferEreignis(
        String marke,
        Trefferaenderung aenderung,
        String kandidatId,
        @Nullable BewerberTreffer treffer) {}
