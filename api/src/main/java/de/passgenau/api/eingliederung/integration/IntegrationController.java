package de.passgenau.api.eingliederung.integration;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records work that was taken up and its end, for GraphQL. */
@Controller
class IntegrationController {

    private final Fallarbeiten arbeiten;
    private final Aufnahmeleser leser;

    IntegrationController(Fallarbeiten arbeiten, Aufnahmeleser leser) {
        this.arbeiten = arbeiten;
        this.leser = leser;
    }

    @MutationMapping
    FallPayload arbeitsaufnahmeErfassen(@Argument ArbeitsaufnahmeErfassen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, leser.lies(eingabe)), aufruf);
    }

    @MutationMapping
    FallPayload arbeitBeenden(@Argument ArbeitBeenden eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }
}
