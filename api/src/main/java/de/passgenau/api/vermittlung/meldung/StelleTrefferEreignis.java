package de.passgenau.api.vermittlung.meldung;

import de.passgenau.api.vermittlung.stelle.StelleTreffer;
import org.jspecify.annotations.Nullable;

/**
 * An offer that fits now, fits in another way, or fits no longer.
 *
 * @param treffer null once nobody here may know of the offer
 */
public record StelleTrefferEreignis(
        String marke,
        Trefferaenderung aenderung,
        String stellenangebotId,
        @Nullable StelleTreffer treffer) {}
