package de.passgenau.api.eingliederung.lage;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records how somebody lives, for GraphQL. */
@Controller
class LebenslageController {

    private final Fallarbeiten arbeiten;

    LebenslageController(Fallarbeiten arbeiten) {
        this.arbeiten = arbeiten;
    }

    @MutationMapping
    FallPayload lebenslageErfassen(@Argument LebenslageEingabe eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe.tat()), aufruf);
    }
}
