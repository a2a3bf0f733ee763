package de.passgenau.api.eingabe;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Says in the caller's language what is wrong with an input. */
@Controller
class EingabefehlerController {

    private final MessageSource messages;

    EingabefehlerController(MessageSource messages) {
        this.messages = messages;
    }

    @SchemaMapping(typeName = "Eingabefehler")
    String meldung(Verstoss verstoss, Locale locale) {
        return Satz.von(messages, "eingabe." + verstoss.satz(), verstoss.angaben(), locale);
    }
}
