package de.passgenau.api.vermittlung.runde;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.vermittlung.runde.Rundeneingaben.Abschlusswunsch;
import de.passgenau.api.vermittlung.runde.Rundeneingaben.Beginn;
import de.passgenau.api.vermittlung.runde.Rundeneingaben.Entscheidung;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What people do in a session, in GraphQL. */
@Controller
class RundeController {

    private final Rundenbeginn beginn;
    private final Rundengang gang;
    private final Kennungen kennungen;

    RundeController(Rundenbeginn beginn, Rundengang gang, Kennungen kennungen) {
        this.beginn = beginn;
        this.gang = gang;
        this.kennungen = kennungen;
    }

    @MutationMapping
    RundePayload abgleichrundeBeginnen(@Argument Beginn eingabe, Aufruf aufruf) {
        return payload(beginn.beginnen(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    RundePayload abgleichrundeAbschliessen(@Argument Abschlusswunsch eingabe, Aufruf aufruf) {
        return payload(gang.abschliessen(aufruf, kennungen.id(Abgleichrunde.class, eingabe.id()), eingabe), aufruf);
    }

    @MutationMapping
    ZeilePayload rundenzeileEntscheiden(@Argument Entscheidung eingabe, Aufruf aufruf) {
        var ergebnis = gang.entscheiden(aufruf, kennungen.id(Rundenzeile.class, eingabe.id()), eingabe);
        var stand = ergebnis.stand();
        return new ZeilePayload(stand == null ? null : aufruf.einsicht().zeige(stand), ergebnis.fehler(),
                aufruf.clientMutationId());
    }

    private static RundePayload payload(Ergebnis<Abgleichrunde> ergebnis, Aufruf aufruf) {
        return new RundePayload(ergebnis.stand(), ergebnis.fehler(), aufruf.clientMutationId());
    }

    /** What the mutations of sessions answer. */
    record RundePayload(
            @Nullable Abgleichrunde abgleichrunde,
            List<Verstoss> fehler,
            @Nullable String clientMutationId) {}

    /** What a decision answers. */
    record ZeilePayload(
            @Nullable Rundenzeile rundenzeile,
            List<Verstoss> fehler,
            @Nullable String clientMutationId) {}
}
