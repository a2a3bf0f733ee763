package de.passgenau.api.vermittlung;

import de.passgenau.api.eingabe.Aufruf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Decisions in GraphQL: people make them, nothing else does. */
@Controller
class EntscheidungController {

    private final Entscheidungen entscheidungen;

    EntscheidungController(Entscheidungen entscheidungen) {
        this.entscheidungen = entscheidungen;
    }

    @MutationMapping
    EntscheidungPayload entscheidungFesthalten(@Argument EntscheidungFesthaltenEingabe eingabe, Aufruf aufruf) {
        return EntscheidungPayload.of(entscheidungen.festhalten(aufruf, eingabe), aufruf);
    }
}
