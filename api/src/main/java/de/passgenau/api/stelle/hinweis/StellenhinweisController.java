package de.passgenau.api.stelle.hinweis;

import java.util.List;
import java.util.Locale;

import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.stelle.Stellenangebot;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What should be looked at in an offer, in GraphQL. */
@Controller
class StellenhinweisController {

    private final Stellenhinweise hinweise;
    private final MessageSource messages;

    StellenhinweisController(Stellenhinweise hinweise, MessageSource messages) {
        this.hinweise = hinweise;
        this.messages = messages;
    }

    @SchemaMapping
    List<Verstoss> hinweise(Stellenangebot stelle) {
        return hinweise.zu(stelle);
    }

    @SchemaMapping(typeName = "Stellenhinweis")
    String meldung(Verstoss hinweis, Locale sprache) {
        return Satz.von(messages, "eingabe." + hinweis.satz(), hinweis.angaben(), sprache);
    }
}
