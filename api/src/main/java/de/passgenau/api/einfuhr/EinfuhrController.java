package de.passgenau.api.einfuhr;

import de.passgenau.api.einfuhr.lauf.Einfuhrbilanz;
import de.passgenau.api.eingabe.Aufruf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes over cases in GraphQL. */
@Controller
class EinfuhrController {

    private final Einfuhr einfuhr;

    EinfuhrController(Einfuhr einfuhr) {
        this.einfuhr = einfuhr;
    }

    /** A repetition finds everything there already, so that it changes nothing. */
    @MutationMapping
    Einfuhrbilanz<Einfuhrergebnis> faelleImportieren(@Argument FaelleImportierenEingabe eingabe, Aufruf aufruf) {
        return Einfuhrbilanz.von("faelle", eingabe.faelle().size(), aufruf,
                () -> einfuhr.importiere(eingabe, aufruf));
    }
}
