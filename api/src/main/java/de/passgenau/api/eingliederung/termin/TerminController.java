package de.passgenau.api.eingliederung.termin;

import java.time.Clock;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.Befugnis;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Makes appointments and says what became of them, for GraphQL. */
@Controller
class TerminController {

    private final Fallarbeiten arbeiten;
    private final Clock clock;

    TerminController(Fallarbeiten arbeiten, Clock clock) {
        this.arbeiten = arbeiten;
        this.clock = clock;
    }

    @MutationMapping
    FallPayload terminVereinbaren(@Argument TerminEingabe eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, stand -> eingabe.tat(clock.getZone()),
                stand -> Befugnis.zuTerminen(stand, aufruf.anrufer())), aufruf);
    }

    @MutationMapping
    FallPayload einstiegsberatungTerminieren(@Argument TerminEingabe.Einstiegsberatung eingabe, Fallbezug fall,
            Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, stand -> eingabe.tat(clock.getZone()),
                stand -> Befugnis.zuTerminen(stand, aufruf.anrufer())), aufruf);
    }

    @MutationMapping
    FallPayload terminAbsagen(@Argument TerminAbsagen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, stand -> eingabe,
                stand -> Befugnis.zuTerminen(stand, aufruf.anrufer())), aufruf);
    }

    @MutationMapping
    FallPayload terminWahrnehmen(@Argument TerminWahrnehmen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }

    @MutationMapping
    FallPayload terminVersaeumen(@Argument TerminVersaeumen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }
}
