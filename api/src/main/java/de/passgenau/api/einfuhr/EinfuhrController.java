package de.passgenau.api.einfuhr;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes over cases in GraphQL. */
@Controller
class EinfuhrController {

    private static final int HOECHSTENS = 1_000;

    private final Einfuhr einfuhr;

    EinfuhrController(Einfuhr einfuhr) {
        this.einfuhr = einfuhr;
    }

    /** A repetition finds everything there already, so that it changes nothing. */
    @MutationMapping
    FaelleImportierenPayload faelleImportieren(@Argument FaelleImportierenEingabe eingabe, Aufruf aufruf) {
        if (eingabe.faelle().size() > HOECHSTENS) {
            return new FaelleImportierenPayload(List.of(),
                    List.of(Verstoss.of("faelle", Eingabefehlercode.ZU_LANG, "einfuhr.zu-viele", HOECHSTENS)),
                    aufruf.clientMutationId());
        }
        return new FaelleImportierenPayload(einfuhr.importiere(eingabe, aufruf), List.of(), aufruf.clientMutationId());
    }
}
