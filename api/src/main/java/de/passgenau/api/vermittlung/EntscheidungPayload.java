package de.passgenau.api.vermittlung;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.protokoll.Entscheidungsausgang.Festgehalten;
import org.jspecify.annotations.Nullable;

/** @param uebersteuert null if nothing was written down */
record EntscheidungPayload(@Nullable Boolean uebersteuert, List<Verstoss> fehler, @Nullable String clientMutationId) {

    static EntscheidungPayload of(Ergebnis<Festgehalten> ergebnis, Aufruf aufruf) {
        var stand = ergebnis.stand();
        return new EntscheidungPayload(stand == null ? null : stand.uebersteuert(), ergebnis.fehler(),
                aufruf.clientMutationId());
    }
}
