package de.passgenau.api.eingliederung.hinweis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.akte.Umstandskunde;
import de.passgenau.api.fall.akte.Fallakte;
import de.passgenau.api.fall.u25.Berufsberater;
import de.passgenau.api.fall.u25.Berufsberatung;
import de.passgenau.api.security.Anrufer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Says what is missing in a case or has to be done next, for GraphQL. */
@Controller
class HinweisController {

    private final Umstandskunde umstaende;
    private final Schuelerbegleitung begleitung;
    private final MessageSource messages;

    HinweisController(Umstandskunde umstaende, Berufsberatung berufsberatung, MessageSource messages) {
        this.umstaende = umstaende;
        this.begleitung = new Schuelerbegleitung(berufsberatung);
        this.messages = messages;
    }

    @SchemaMapping
    List<Hinweis> hinweise(Fallakte akte, Anrufer anrufer) {
        var lage = new Lage(akte.fall().verlauf(), akte.stand(),
                umstaende.fuer(akte.fall(), anrufer.kennung()).am(akte.am()));
        return Stream
                .concat(Hinweise.fuer(lage).stream(), begleitung.hinweis(lage, akte.fall().zustaendigkeit()).stream())
                .toList();
    }

    /** Nobody for whoever is no pupil, or if nobody is named for the school. */
    @SchemaMapping
    @Nullable
    String berufsberater(Fallakte akte) {
        return begleitung.fuer(akte.stand(), akte.am(), akte.fall().zustaendigkeit())
                .map(Berufsberater::kennung)
                .orElse(null);
    }

    @SchemaMapping
    String meldung(Hinweis hinweis, Locale locale) {
        return Satz.von(messages, hinweis.satz(), hinweis.angaben(), locale);
    }
}
