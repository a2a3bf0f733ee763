package de.passgenau.api.massnahme.katalog;

import de.passgenau.api.eingabe.Aufruf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is done to Maßnahmen, in GraphQL. */
@Controller
class MassnahmevorgangController {

    private final Entwuerfe entwuerfe;
    private final Freigaben freigaben;

    MassnahmevorgangController(Entwuerfe entwuerfe, Freigaben freigaben) {
        this.entwuerfe = entwuerfe;
        this.freigaben = freigaben;
    }

    @MutationMapping
    MassnahmePayload massnahmeEntwerfen(@Argument MassnahmeEntwerfenEingabe eingabe, Aufruf aufruf) {
        return MassnahmePayload.of(entwuerfe.entwerfen(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    MassnahmePayload massnahmeAendern(@Argument MassnahmeAendernEingabe eingabe, Aufruf aufruf) {
        return MassnahmePayload.of(entwuerfe.aendern(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    MassnahmePayload massnahmeverantwortungSetzen(@Argument MassnahmeverantwortungSetzenEingabe eingabe,
            Aufruf aufruf) {
        return MassnahmePayload.of(freigaben.verantwortungGeben(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    MassnahmePayload massnahmeVeroeffentlichen(@Argument MassnahmeVeroeffentlichenEingabe eingabe, Aufruf aufruf) {
        return MassnahmePayload.of(freigaben.veroeffentlichen(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    MassnahmePayload massnahmeVerwerfen(@Argument MassnahmeVerwerfenEingabe eingabe, Aufruf aufruf) {
        return MassnahmePayload.of(freigaben.verwerfen(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    MassnahmePayload massnahmeAbsagen(@Argument MassnahmeAbsagenEingabe eingabe, Aufruf aufruf) {
        return MassnahmePayload.of(freigaben.absagen(aufruf, eingabe), aufruf);
    }
}
