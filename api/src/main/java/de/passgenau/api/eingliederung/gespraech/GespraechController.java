package de.passgenau.api.eingliederung.gespraech;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records talks, Belehrungen and events, for GraphQL. */
@Controller
class GespraechController {

    private final Fallarbeiten arbeiten;

    GespraechController(Fallarbeiten arbeiten) {
        this.arbeiten = arbeiten;
    }

    @MutationMapping
    FallPayload kontaktDokumentieren(@Argument KontaktDokumentieren eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }

    @MutationMapping
    FallPayload belehrungErfassen(@Argument BelehrungErfassen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }

    @MutationMapping
    FallPayload ereignisErfassen(@Argument EreignisErfassen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }
}
