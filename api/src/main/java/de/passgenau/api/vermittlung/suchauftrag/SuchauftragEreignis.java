package de.passgenau.api.vermittlung.suchauftrag;

import de.passgenau.api.vermittlung.meldung.BewerberTrefferEreignis;
import de.passgenau.api.vermittlung.meldung.StelleTrefferEreignis;
import de.passgenau.api.vermittlung.meldung.StellenfundEreignis;
import de.passgenau.api.vermittlung.meldung.Trefferaenderung;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a hit of a saved search.
 *
 * @param stelle   null unless offers are searched for a case
 * @param bewerber null unless people are searched for
 * @param fund     null unless offers are searched for nobody in particular
 */
public record SuchauftragEreignis(
        String marke,
        Trefferaenderung aenderung,
        @Nullable StelleTrefferEreignis stelle,
        @Nullable BewerberTrefferEreignis bewerber,
        @Nullable StellenfundEreignis fund) {

    static SuchauftragEreignis von(StelleTrefferEreignis eines) {
        return new SuchauftragEreignis(eines.marke(), eines.aenderung(), eines, null, null);
    }

    static SuchauftragEreignis von(BewerberTrefferEreignis eines) {
        return new SuchauftragEreignis(eines.marke(), eines.aenderung(), null, eines, null);
    }

    static SuchauftragEreignis von(StellenfundEreignis eines) {
        return new SuchauftragEreignis(eines.marke(), eines.aenderung(), null, null, eines);
    }

    /** Which offer it is about; null if people are searched for. */
    public @Nullable String stellenangebotId() {
        if (stelle != null) {
            return stelle.stellenangebotId();
        }
        return fund == null ? null : fund.stellenangebotId();
    }

    /** How well it fits; null once nobody here may know of it, or if it is for nobody in particular. */
    public @Nullable Integer punkte() {
        if (stelle != null) {
            return stelle.treffer() == null ? null : stelle.treffer().punkte();
        }
        return bewerber == null || bewerber.treffer() == null ? null : bewerber.treffer().punkte();
    }
}
