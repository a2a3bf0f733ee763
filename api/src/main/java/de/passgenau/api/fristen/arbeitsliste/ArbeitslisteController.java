package de.passgenau.api.fristen.arbeitsliste;

import java.util.Locale;

import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.fristen.arbeitsliste.Arbeitslistenauskunft.ArbeitslisteWunsch;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The work list in GraphQL. */
@Controller
class ArbeitslisteController {

    private static final int WOCHEN = 26;
    private static final int JE_GRUPPE = 20;

    private final Arbeitslistenauskunft auskunft;
    private final MessageSource messages;

    ArbeitslisteController(Arbeitslistenauskunft auskunft, MessageSource messages) {
        this.auskunft = auskunft;
        this.messages = messages;
    }

    @QueryMapping
    Arbeitsliste arbeitsliste(@Arguments ArbeitslisteWunsch wunsch, Einsicht einsicht) {
        pruefe("wochen", wunsch.wochen(), WOCHEN);
        pruefe("je", wunsch.je(), JE_GRUPPE);
        return auskunft.fuer(wunsch, einsicht);
    }

    private static void pruefe(String argument, int wert, int hoechstens) {
        if (wert < 0 || wert > hoechstens) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.seitengroesse", argument, hoechstens, wert);
        }
    }

    @SchemaMapping(typeName = "Arbeitsposten")
    String satz(Arbeitsliste.Posten posten, Locale sprache) {
        return switch (posten.satz()) {
            case Arbeitsanlass.Satz.Fertig(var text) -> text.apply(sprache);
            case Arbeitsanlass.Satz.Vorlage(var schluessel, var angaben) ->
                Satz.von(messages, schluessel, angaben, sprache);
        };
    }
}
