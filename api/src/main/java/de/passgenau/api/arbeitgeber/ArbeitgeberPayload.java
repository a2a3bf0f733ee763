package de.passgenau.api.arbeitgeber;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/** What the mutations of employers answer. */
public record ArbeitgeberPayload(
        @Nullable Arbeitgeber arbeitgeber,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {

    public static ArbeitgeberPayload of(Ergebnis<Arbeitgeber> ergebnis, Aufruf aufruf) {
        return new ArbeitgeberPayload(ergebnis.stand(), ergebnis.fehler(), aufruf.clientMutationId());
    }
}
