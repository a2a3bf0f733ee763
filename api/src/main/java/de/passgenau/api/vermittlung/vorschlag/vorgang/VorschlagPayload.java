package de.passgenau.api.vermittlung.vorschlag.vorgang;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import org.jspecify.annotations.Nullable;

/**
 * What the mutations of proposals answer.
 *
 * @param vermittlungsvorschlag as it is now; where there is one already, that one
 */
record VorschlagPayload(
        @Nullable Vermittlungsvorschlag vermittlungsvorschlag,
        List<Verstoss> fehler,
        List<Vorschlagshinweis> hinweise,
        @Nullable String clientMutationId) {

    /** A proposal that is handed out has been seen. */
    static VorschlagPayload of(Ergebnis<Vermittlungsvorschlag> ergebnis, Vorschlagshinweise hinweise, Aufruf aufruf) {
        return switch (ergebnis) {
            case Angenommen<Vermittlungsvorschlag>(var vorschlag) ->
                new VorschlagPayload(aufruf.einsicht().zeige(vorschlag), List.of(),
                        hinweise.zu(vorschlag, aufruf.anrufer()), aufruf.clientMutationId());
            case Abgelehnt<Vermittlungsvorschlag>(var stand, var fehler) ->
                new VorschlagPayload(stand == null ? null : aufruf.einsicht().zeige(stand), fehler, List.of(),
                        aufruf.clientMutationId());
        };
    }
}
