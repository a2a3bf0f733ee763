package de.passgenau.api.eingliederung.hinweis;

import java.util.List;
import java.util.Locale;

import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.akte.Umstandskunde;
import de.passgenau.api.fall.akte.Fallakte;
import de.passgenau.api.security.Anrufer;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Says what is missing in a case or has to be done next, for GraphQL. */
@Controller
class HinweisController {

    private final Umstandskunde umstaende;
    private final MessageSource messages;

    HinweisController(Umstandskunde umstaende, MessageSource messages) {
        this.umstaende = umstaende;
        this.messages = messages;
    }

    @SchemaMapping
    List<Hinweis> hinweise(Fallakte akte, Anrufer anrufer) {
        return Hinweise.fuer(new Lage(akte.fall().verlauf(), akte.stand(),
                umstaende.fuer(akte.fall(), anrufer.kennung()).am(akte.am())));
    }

    @SchemaMapping
    String meldung(Hinweis hinweis, Locale locale) {
        return Satz.von(messages, hinweis.satz(), hinweis.angaben(), locale);
    }
}
