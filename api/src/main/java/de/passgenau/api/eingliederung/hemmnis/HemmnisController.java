package de.passgenau.api.eingliederung.hemmnis;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records Hemmnisse and how far the work on them is, for GraphQL. */
@Controller
class HemmnisController {

    private final Fallarbeiten arbeiten;

    HemmnisController(Fallarbeiten arbeiten) {
        this.arbeiten = arbeiten;
    }

    @MutationMapping
    FallPayload hemmnisErfassen(@Argument HemmnisErfassen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }

    @MutationMapping
    FallPayload hemmnisStandSetzen(@Argument HemmnisStandSetzen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }

    @MutationMapping
    FallPayload hemmnisPriorisieren(@Argument HemmnisPriorisieren eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }
}
