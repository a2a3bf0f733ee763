package de.passgenau.api.vermittlung.suchauftrag;

import de.passgenau.api.vermittlung.meldung.BewerberTrefferEreignis;
import de.passgenau.api.vermittlung.meldung.StelleTrefferEreignis;
import de.passgenau.api.vermittlung.meldung.Trefferaenderung;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a hit of a saved search.
 *
 * @param stelle   null if people are searched for
 * @param bewerber null if offers are searched for
 */
public record SuchauftragEreignis(
        String marke,
        Trefferaenderung aenderung,
        @Nullable StelleTrefferEreignis stelle,
        @Nullable BewerberTrefferEreignis bewerber) {

    static SuchauftragEreignis von(StelleTrefferEreignis eines) {
        return new SuchauftragEreignis(eines.marke(), eines.aenderung(), eines, null);
    }

    static SuchauftragEreignis von(BewerberTrefferEreignis eines) {
        return new SuchauftragEreignis(eines.marke(), eines.aenderung(), null, eines);
    }

    /** How well it fits; null once nobody here may know of it. */
    public @Nullable Integer punkte() {
        if (stelle != null) {
            return stelle.treffer() == null ? null : stelle.treffer().punkte();
        }
        return bewerber == null || bewerber.treffer() == null ? null : bewerber.treffer().punkte();
    }
}
