package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Umzug;
import de.passgenau.api.eingabe.Aufruf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Households that move, in GraphQL. */
@Controller
class HaushaltsumzugController {

    private final Haushaltsumzug umzug;

    HaushaltsumzugController(Haushaltsumzug umzug) {
        this.umzug = umzug;
    }

    @MutationMapping
    HaushaltPayload umzugErfassen(Haushaltsbezug bezug, @Argument Umzug eingabe, Aufruf aufruf) {
        return HaushaltPayload.of(umzug.erfasse(aufruf, bezug, eingabe), aufruf);
    }
}
