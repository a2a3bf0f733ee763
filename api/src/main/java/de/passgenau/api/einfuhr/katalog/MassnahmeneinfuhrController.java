package de.passgenau.api.einfuhr.katalog;

import de.passgenau.api.einfuhr.lauf.Einfuhrbilanz;
import de.passgenau.api.eingabe.Aufruf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes over Maßnahmen in GraphQL. */
@Controller
class MassnahmeneinfuhrController {

    private final Massnahmeneinfuhr einfuhr;

    MassnahmeneinfuhrController(Massnahmeneinfuhr einfuhr) {
        this.einfuhr = einfuhr;
    }

    /** A repetition finds everything there already, so that it changes nothing. */
    @MutationMapping
    Einfuhrbilanz<Massnahmeneinfuhrergebnis> massnahmenImportieren(@Argument MassnahmenImportierenEingabe eingabe,
            Aufruf aufruf) {
        return Einfuhrbilanz.von("massnahmen", eingabe.massnahmen().size(), aufruf,
                () -> einfuhr.importiere(eingabe, aufruf));
    }
}
