package de.passgenau.api.controlling.angebot;

import de.passgenau.api.graphql.zugriff.Einsicht;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Whom the Jobcenter could place, in GraphQL. */
@Controller
class BewerberangebotController {

    private final Angebotszaehlung zaehlung;

    BewerberangebotController(Angebotszaehlung zaehlung) {
        this.zaehlung = zaehlung;
    }

    @QueryMapping
    Bewerberangebot bewerberangebot(@Argument @Nullable String unter, Einsicht einsicht) {
        return zaehlung.unter(unter, einsicht);
    }
}
