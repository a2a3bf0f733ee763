package de.passgenau.api.eingabe;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import de.passgenau.catalogue.Wiederholung;
import org.jspecify.annotations.Nullable;

/**
 * One call of one mutation by one caller.
 *
 * @param clientMutationId the caller's own id of the call; null if a repetition shall count as a new call
 * @param eingabe          the input in a form that is equal for equal inputs
 */
public record Aufruf(String anrufer, String mutation, @Nullable String clientMutationId, String eingabe) {

    static final int LAENGE = 100;

    boolean zuLang() {
        return clientMutationId != null && clientMutationId.length() > LAENGE;
    }

    @Nullable
    String schluessel() {
        return clientMutationId == null || clientMutationId.isBlank()
                ? null
                : Pruefsumme.of(anrufer + '\n' + mutation + '\n' + clientMutationId);
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
