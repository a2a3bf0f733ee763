package de.passgenau.api.vermittlung.suchauftrag;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/** What the mutations of saved searches answer. */
record SuchauftragPayload(
        @Nullable Suchauftrag suchauftrag,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {

    static SuchauftragPayload of(Ergebnis<Suchauftrag> ergebnis, Aufruf aufruf) {
        return new SuchauftragPayload(ergebnis.stand(), ergebnis.fehler(), aufruf.clientMutationId());
    }

    /** @param stand what is left; null once there is none */
    static SuchauftragPayload of(@Nullable Suchauftrag stand, List<Verstoss> fehler, Aufruf aufruf) {
        return new SuchauftragPayload(stand, fehler, aufruf.clientMutationId());
    }
}
