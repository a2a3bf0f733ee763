package de.passgenau.api.eingliederung.vermerk;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Notes searches and judgements, for GraphQL. */
@Controller
class VermerkController {

    private final Fallarbeiten arbeiten;

    VermerkController(Fallarbeiten arbeiten) {
        this.arbeiten = arbeiten;
    }

    @MutationMapping
    FallPayload suchlaufDokumentieren(@Argument SuchlaufDokumentieren eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }

    @MutationMapping
    FallPayload einzelfallentscheidungDokumentieren(@Argument EinzelfallEntscheiden eingabe, Fallbezug fall,
            Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }

    @MutationMapping
    FallPayload perspektiveBeurteilen(@Argument PerspektiveBeurteilen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }

    @MutationMapping
    FallPayload meldeversaeumnissePruefen(@Argument MeldeversaeumnissePruefen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }
}
