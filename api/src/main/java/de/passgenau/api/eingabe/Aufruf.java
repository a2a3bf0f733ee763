package de.passgenau.api.eingabe;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.Wiederholung;
import org.jspecify.annotations.Nullable;

/**
 * One call of one mutation by one caller.
 *
 * @param einsicht         who calls and what for
 * @param clientMutationId the caller's own id of the call; null if a repetition shall count as a new call
 * @param eingabe          the input in a form that is equal for equal inputs
 */
public record Aufruf(Einsicht einsicht, String mutation, @Nullable String clientMutationId, String eingabe) {

    static final int LAENGE = 100;

    public Anrufer anrufer() {
        return einsicht.anrufer();
    }

    boolean zuLang() {
        return clientMutationId != null && clientMutationId.length() > LAENGE;
    }

    @Nullable
    String schluessel() {
        return clientMutationId == null || clientMutationId.isBlank()
                ? null
                : Pruefsumme.of(anrufer().kennung() + '\n' + mutation + '\n' + clientMutationId);
    }

    List<Wiederholung> spur(Instant am) {
        var schluessel = schluessel();
        return schluessel == null ? List.of() : List.of(new Wiederholung(schluessel, fingerabdruck(), am));
    }

    String fingerabdruck() {
        return Pruefsumme.of(eingabe);
    }

    /** The id that a create of this call gives its document: the same for every repetition. */
    String kennung(UUID neu) {
        var schluessel = schluessel();
        return schluessel == null ? neu.toString() : UUID.nameUUIDFromBytes(Pruefsumme.bytes(schluessel)).toString();
    }
}
