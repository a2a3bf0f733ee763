package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/** What the mutations of households answer. */
public record HaushaltPayload(
        @Nullable Bedarfsgemeinschaft bedarfsgemeinschaft,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {

    /** A household that is handed out has been seen. */
    public static HaushaltPayload of(Ergebnis<Bedarfsgemeinschaft> ergebnis, Aufruf aufruf) {
        var stand = ergebnis.stand();
        return new HaushaltPayload(stand == null ? null : aufruf.einsicht().zeige(stand), ergebnis.fehler(),
                aufruf.clientMutationId());
    }
}
