package de.passgenau.api.controlling;

import java.time.LocalDate;

import de.passgenau.api.graphql.zugriff.Einsicht;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Figures in GraphQL. */
@Controller
class ControllingController {

    private final Fallzaehlung zaehlung;
    private final Quotenrechnung quoten;

    ControllingController(Fallzaehlung zaehlung, Quotenrechnung quoten) {
        this.zaehlung = zaehlung;
        this.quoten = quoten;
    }

    @QueryMapping
    Fallzahlen fallzahlen(@Argument @Nullable String geschaeftsstelle, Einsicht einsicht) {
        return geschaeftsstelle == null ? zaehlung.ueberall(einsicht) : zaehlung.in(geschaeftsstelle, einsicht);
    }

    @QueryMapping
    Uebersteuerungsquote uebersteuerungsquote(@Argument LocalDate von, @Argument LocalDate bis) {
        return quoten.quote(von, bis);
    }
}
