package de.passgenau.api.eingliederung.profil;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingliederung.akte.Fallarbeiten;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.FallPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is done to a profile in GraphQL. */
@Controller
class ProfilController {

    private final Fallarbeiten arbeiten;

    ProfilController(Fallarbeiten arbeiten) {
        this.arbeiten = arbeiten;
    }

    @MutationMapping
    FallPayload funktionsgrenzenSetzen(@Argument FunktionsgrenzenSetzen eingabe, Fallbezug fall, Aufruf aufruf) {
        return FallPayload.of(arbeiten.vollziehe(aufruf, fall, eingabe), aufruf);
    }
}
