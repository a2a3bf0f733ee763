package de.passgenau.api.controlling;

import de.passgenau.api.graphql.zugriff.Einsicht;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Figures in GraphQL. */
@Controller
class FallzahlenController {

    private final Fallzaehlung zaehlung;

    FallzahlenController(Fallzaehlung zaehlung) {
        this.zaehlung = zaehlung;
    }

    @QueryMapping
    Fallzahlen fallzahlen(@Argument @Nullable String geschaeftsstelle, Einsicht einsicht) {
        return geschaeftsstelle == null ? zaehlung.ueberall(einsicht) : zaehlung.in(geschaeftsstelle, einsicht);
    }
}
