package de.passgenau.api.vermittlung.pool.anfrage;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/** What the mutations of requests answer. */
record AnfragePayload(
        @Nullable Kontaktanfrage kontaktanfrage,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {

    /** A request that is handed out has been seen. */
    static AnfragePayload of(Ergebnis<Kontaktanfrage> ergebnis, Aufruf aufruf) {
        var stand = ergebnis.stand();
        return new AnfragePayload(stand == null ? null : aufruf.einsicht().zeige(stand), ergebnis.fehler(),
                aufruf.clientMutationId());
    }
}
