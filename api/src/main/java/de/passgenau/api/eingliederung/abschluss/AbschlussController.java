package de.passgenau.api.eingliederung.abschluss;

import java.time.Clock;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Closes cases and takes them up again, for GraphQL. */
@Controller
class AbschlussController {

    private final Fallarbeiten arbeiten;
    private final Clock clock;

    AbschlussController(Fallarbeiten arbeiten, Clock clock) {
        this.arbeiten = arbeiten;
        this.clock = clock;
    }

    @MutationMapping
    FallPayload fallAbschliessen(@Argument AbschlussEingabe eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, stand -> eingabe.tat(stand, clock)), aufruf);
    }

    @MutationMapping
    FallPayload fallWiederaufnehmen(@Argument FallWiederaufnehmen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }
}
