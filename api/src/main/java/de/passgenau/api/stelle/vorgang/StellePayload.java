package de.passgenau.api.stelle.vorgang;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.stelle.Stellenangebot;
import org.jspecify.annotations.Nullable;

/**
 * What the mutations of offers answer.
 *
 * @param vorhandenes what stands already and is the same, where that is the reason of a refusal
 */
record StellePayload(
        @Nullable Stellenangebot stellenangebot,
        @Nullable Stellenangebot vorhandenes,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {

    static StellePayload of(Ergebnis<Stellenangebot> ergebnis, Optional<Stellenangebot> vorhandenes, Aufruf aufruf) {
        return new StellePayload(ergebnis.stand(), vorhandenes.orElse(null), ergebnis.fehler(),
                aufruf.clientMutationId());
    }
}
