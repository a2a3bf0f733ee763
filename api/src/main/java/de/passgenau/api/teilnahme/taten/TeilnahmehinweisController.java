package de.passgenau.api.teilnahme.taten;

import java.util.Locale;

import de.passgenau.api.eingabe.Satz;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Hints about Teilnahmen in GraphQL, in the language of whoever reads them. */
@Controller
class TeilnahmehinweisController {

    private final MessageSource messages;

    TeilnahmehinweisController(MessageSource messages) {
        this.messages = messages;
    }

    @SchemaMapping
    String meldung(Teilnahmehinweis hinweis, Locale sprache) {
        return Satz.von(messages, "eingabe." + hinweis.satz(), hinweis.angaben(), sprache);
    }
}
