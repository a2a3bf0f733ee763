package de.passgenau.api.vertretung;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/** What the mutations of deputies answer. */
record VertretungPayload(
        @Nullable Vertretungsplan vertretungsplan,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {

    static VertretungPayload of(Ergebnis<Vertretungsplan> ergebnis, Aufruf aufruf) {
        return new VertretungPayload(ergebnis.stand(), ergebnis.fehler(), aufruf.clientMutationId());
    }
}
