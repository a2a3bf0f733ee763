package de.passgenau.api.fall;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/** What the mutations of cases answer. */
public record FallPayload(@Nullable Fall fall, List<Verstoss> fehler, @Nullable String clientMutationId) {

    /** A case that is handed out has been seen. */
    public static FallPayload of(Ergebnis<Fall> ergebnis, Aufruf aufruf) {
        var stand = ergebnis.stand();
        return new FallPayload(stand == null ? null : aufruf.einsicht().zeige(stand), ergebnis.fehler(),
                aufruf.clientMutationId());
    }
}
