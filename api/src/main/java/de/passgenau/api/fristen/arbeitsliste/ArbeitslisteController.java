package de.passgenau.api.fristen.arbeitsliste;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import de.passgenau.api.fristen.arbeitsliste.Arbeitsanlass.Satz;
import de.passgenau.api.fristen.arbeitsliste.Arbeitslistenauskunft.ArbeitslisteWunsch;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.fehler.Meldungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
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
    private final Meldungen meldungen;

    ArbeitslisteController(Arbeitslistenauskunft auskunft, Meldungen meldungen) {
        this.auskunft = auskunft;
        this.meldungen = meldungen;
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
            case Satz.Fertig(var text) -> text.apply(sprache);
            case Satz.Vorlage(var schluessel, var angaben) -> meldungen.text(sprache, schluessel,
                    angaben.stream().map(angabe -> geschrieben(angabe, sprache)).toArray());
        };
    }

    private static Object geschrieben(Object angabe, Locale sprache) {
        return switch (angabe) {
            case LocalDate tag -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(sprache)
                    .format(tag);
            case LocalTime zeit -> DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(zeit);
            default -> angabe;
        };
    }
}
