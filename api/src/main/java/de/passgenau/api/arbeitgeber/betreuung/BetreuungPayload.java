package de.passgenau.api.arbeitgeber.betreuung;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/** What the mutations about looking after an employer answer. */
record BetreuungPayload(
        @Nullable Arbeitgeberbetreuung betreuung,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {

    static BetreuungPayload of(Ergebnis<Arbeitgeberbetreuung> ergebnis, Aufruf aufruf) {
        return new BetreuungPayload(ergebnis.stand(), ergebnis.fehler(), aufruf.clientMutationId());
    }
}
