package de.passgenau.api.fall;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.graphql.Kennungen;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is done to a case in GraphQL. */
@Controller
class FallAenderungController {

    private final Fallakten akten;
    private final Kennungen kennungen;

    FallAenderungController(Fallakten akten, Kennungen kennungen) {
        this.akten = akten;
        this.kennungen = kennungen;
    }

    @MutationMapping
    FallPayload einwilligungErteilen(@Argument EinwilligungErteilenEingabe eingabe, Aufruf aufruf) {
        return FallPayload.of(akten.erteilen(aufruf, id(eingabe.fallId()), eingabe), aufruf);
    }

    @MutationMapping
    FallPayload einwilligungWiderrufen(@Argument EinwilligungWiderrufenEingabe eingabe, Aufruf aufruf) {
        return FallPayload.of(akten.widerrufen(aufruf, id(eingabe.fallId()), eingabe), aufruf);
    }

    @MutationMapping
    FallPayload kontaktdatenFortschreiben(@Argument Fallakten.Kontaktdaten eingabe, Aufruf aufruf) {
        return FallPayload.of(akten.erreichbar(aufruf, id(eingabe.fallId()), eingabe), aufruf);
    }

    private String id(String fallId) {
        return kennungen.id(Fall.class, fallId);
    }
}
