package de.passgenau.api.teilnahme.planung;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.catalogue.durchgang.Durchgang;
import org.jspecify.annotations.Nullable;

/** What the mutations of Durchgänge answer. */
record DurchgangPayload(@Nullable Durchgang durchgang, List<Verstoss> fehler, @Nullable String clientMutationId) {

    static DurchgangPayload of(Ergebnis<Durchgang> ergebnis, Aufruf aufruf) {
        return new DurchgangPayload(ergebnis.stand(), ergebnis.fehler(), aufruf.clientMutationId());
    }
}
