package de.passgenau.api.massnahme;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.catalogue.Traeger;
import org.jspecify.annotations.Nullable;

/** What the mutations of Träger answer. */
record TraegerPayload(@Nullable Traeger traeger, List<Verstoss> fehler, @Nullable String clientMutationId) {

    static TraegerPayload of(Ergebnis<Traeger> ergebnis, Aufruf aufruf) {
        return new TraegerPayload(ergebnis.stand(), ergebnis.fehler(), aufruf.clientMutationId());
    }
}
