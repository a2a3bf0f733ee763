package de.passgenau.api.eingliederung.vereinbarung;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Concludes agreements and looks at what became of them, for GraphQL. */
@Controller
class VereinbarungController {

    private final Fallarbeiten arbeiten;

    VereinbarungController(Fallarbeiten arbeiten) {
        this.arbeiten = arbeiten;
    }

    @MutationMapping
    FallPayload vereinbarungAbschliessen(@Argument VereinbarungEingabe eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe.tat()), aufruf);
    }

    @MutationMapping
    FallPayload vereinbarungAuswerten(@Argument VereinbarungAuswerten eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }
}
