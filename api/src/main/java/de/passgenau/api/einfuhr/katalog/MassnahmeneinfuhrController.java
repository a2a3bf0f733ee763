package de.passgenau.api.einfuhr.katalog;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes over Maßnahmen in GraphQL. */
@Controller
class MassnahmeneinfuhrController {

    private static final int HOECHSTENS = 1_000;

    private final Massnahmeneinfuhr einfuhr;

    MassnahmeneinfuhrController(Massnahmeneinfuhr einfuhr) {
        this.einfuhr = einfuhr;
    }

    /** A repetition finds everything there already, so that it changes nothing. */
    @MutationMapping
    MassnahmenImportierenPayload massnahmenImportieren(@Argument MassnahmenImportierenEingabe eingabe, Aufruf aufruf) {
        if (eingabe.massnahmen().size() > HOECHSTENS) {
            return new MassnahmenImportierenPayload(List.of(), List.of(Verstoss.of("massnahmen",
                    Eingabefehlercode.ZU_LANG, "einfuhr.zu-viele-massnahmen", HOECHSTENS)),
                    aufruf.clientMutationId());
        }
        return new MassnahmenImportierenPayload(einfuhr.importiere(eingabe, aufruf), List.of(),
                aufruf.clientMutationId());
    }
}
