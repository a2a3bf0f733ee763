package de.passgenau.api.vermittlung.suchauftrag;

import de.passgenau.api.stelle.suche.StellenSuche;
import org.jspecify.annotations.Nullable;

/**
 * What is to be searched for.
 *
 * @param suchauftragId null for a new one
 * @param version       null for a new one
 * @param rhythmus      null for the usual one
 */
record SuchauftragSpeichernEingabe(
        @Nullable String suchauftragId,
        @Nullable Integer version,
        @Nullable String name,
        @Nullable String fallId,
        @Nullable String stellenangebotId,
        @Nullable StellenSuche stellenSuche,
        int mindestpunkte,
        boolean nurMitEinwilligung,
        @Nullable Suchrhythmus rhythmus) {}
