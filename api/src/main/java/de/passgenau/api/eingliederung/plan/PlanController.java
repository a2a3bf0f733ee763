package de.passgenau.api.eingliederung.plan;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Agrees on goals and plans the way there, for GraphQL. */
@Controller
class PlanController {

    private final Fallarbeiten arbeiten;

    PlanController(Fallarbeiten arbeiten) {
        this.arbeiten = arbeiten;
    }

    @MutationMapping
    FallPayload zielVereinbaren(@Argument ZielVereinbaren eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }

    @MutationMapping
    FallPayload zielBeenden(@Argument ZielBeenden eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }

    @MutationMapping
    FallPayload handlungsstrategieAufnehmen(@Argument StrategieEingabe eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe.tat()), aufruf);
    }

    @MutationMapping
    FallPayload handlungsstrategieBeenden(@Argument StrategieBeenden eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }

    @MutationMapping
    FallPayload reihenfolgeFestlegen(@Argument ReihenfolgeFestlegen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }
}
