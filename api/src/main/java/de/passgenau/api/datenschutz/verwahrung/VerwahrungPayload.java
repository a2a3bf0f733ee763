package de.passgenau.api.datenschutz.verwahrung;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import org.jspecify.annotations.Nullable;

/** What the mutations of keeping answer; who is told is written down as having seen the case. */
record VerwahrungPayload(
        @Nullable Verwahrungsakte verwahrung,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {

    static VerwahrungPayload of(Ergebnis<Fall> ergebnis, Aufruf aufruf) {
        var stand = ergebnis.stand();
        var gezeigt = stand == null ? null : aufruf.einsicht().zeige(stand);
        return new VerwahrungPayload(gezeigt == null ? null : Verwahrungsakte.von(gezeigt), ergebnis.fehler(),
                aufruf.clientMutationId());
    }
}
