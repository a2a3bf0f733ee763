package de.passgenau.api.teilnahme.taten;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.teilnahme.Teilnahme;
import org.jspecify.annotations.Nullable;

/**
 * What the mutations of Teilnahmen answer.
 *
 * @param hinweise   what does not stand against it
 * @param warteplatz how many are up before her and herself; null unless she found no place
 */
record TeilnahmePayload(
        @Nullable Teilnahme teilnahme,
        @Nullable Integer warteplatz,
        List<Verstoss> fehler,
        List<Teilnahmehinweis> hinweise,
        @Nullable String clientMutationId) {

    static TeilnahmePayload abgelehnt(Aufruf aufruf, List<Verstoss> fehler) {
        return new TeilnahmePayload(null, null, fehler, List.of(), aufruf.clientMutationId());
    }

    /** A Teilnahme that is handed out has been seen. */
    static TeilnahmePayload mit(Teilnahme teilnahme, List<Verstoss> fehler, Aufruf aufruf) {
        return new TeilnahmePayload(aufruf.einsicht().zeige(teilnahme), null, fehler, List.of(),
                aufruf.clientMutationId());
    }

    TeilnahmePayload ohnePlatz(int platz, List<Verstoss> gruende) {
        return new TeilnahmePayload(teilnahme, platz, gruende, hinweise, clientMutationId);
    }

    TeilnahmePayload mitHinweisen(List<Teilnahmehinweis> weitere) {
        return new TeilnahmePayload(teilnahme, warteplatz, fehler, weitere, clientMutationId);
    }
}
