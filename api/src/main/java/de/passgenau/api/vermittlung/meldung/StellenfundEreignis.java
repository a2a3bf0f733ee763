package de.passgenau.api.vermittlung.meldung;

import de.passgenau.api.stelle.Stellenangebot;
import org.jspecify.annotations.Nullable;

/**
 * An offer that a search finds now: a new one, or one that has changed.
 *
 * @param stellenangebot null once nobody here may know of it
 */
public record StellenfundEreignis(
        String marke,
        Trefferaenderung aenderung,
        String stellenangebotId,
        @Nullable Stellenangebot stellenangebot) {}
