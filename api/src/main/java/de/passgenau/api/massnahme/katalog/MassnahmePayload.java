package de.passgenau.api.massnahme.katalog;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;

/** What the mutations of Maßnahmen answer. */
record MassnahmePayload(@Nullable Massnahme massnahme, List<Verstoss> fehler, @Nullable String clientMutationId) {

    static MassnahmePayload of(Ergebnis<Massnahme> ergebnis, Aufruf aufruf) {
        return new MassnahmePayload(ergebnis.stand(), ergebnis.fehler(), aufruf.clientMutationId());
    }
}
