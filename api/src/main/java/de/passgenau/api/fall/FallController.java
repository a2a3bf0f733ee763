package de.passgenau.api.fall;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import de.passgenau.api.fall.angaben.Einwilligung;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.security.Anrufer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Cases in GraphQL: one, and all of a caller's sight. */
@Controller
class FallController {

    private final Dokumentliste<Fall> liste;
    private final Fallsuche faelle;
    private final Kennungen kennungen;

    private final MessageSource messages;

    FallController(Dokumentliste<Fall> liste, Fallsuche faelle, Kennungen kennungen, MessageSource messages) {
        this.messages = messages;
        this.liste = liste;
        this.faelle = faelle;
        this.kennungen = kennungen;
    }

    @QueryMapping
    Optional<Fall> fall(@Argument @Nullable String id, @Argument @Nullable String fallnummer, Einsicht einsicht) {
        if ((id == null) == (fallnummer == null)) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.id-oder-fallnummer");
        }
        return id == null
                ? faelle.mitNummer(fallnummer, einsicht)
                : liste.fuer(einsicht).lade(kennungen.id(Fall.class, id));
    }

    @QueryMapping
    Connection<Fall> faelle(@Argument @Nullable FaelleSuche suche, @Argument @Nullable FallSortierung sortierung,
            Seitenangabe seite, Einsicht einsicht) {
        return liste.fuer(einsicht).seite(suche(suche, einsicht), FallSortierung.ordnung(sortierung), seite);
    }

    private Suche suche(@Nullable FaelleSuche wunsch, Einsicht einsicht) {
        if (wunsch == null) {
            return Suche.nachAllem();
        }
        var suche = wunsch.suche(einsicht.anrufer());
        return faelle.gefunden(wunsch, einsicht).map(ids -> suche.nur(Fallmerkmale.KENNUNG, ids)).orElse(suche);
    }

    @SchemaMapping
    String id(Fall fall) {
        return kennungen.global(Fall.class, fall.kennung());
    }

    @SchemaMapping
    List<Einwilligung> einwilligungen(Fall fall) {
        return fall.einwilligungen().gueltig();
    }

    @SchemaMapping
    Befugnis darfAendern(Fall fall, Anrufer anrufer) {
        return Befugnis.zuAendern(fall, anrufer);
    }

    @SchemaMapping
    @Nullable
    String grund(Befugnis befugnis, Locale locale) {
        return befugnis.grund() == null ? null : messages.getMessage("eingabe." + befugnis.grund(), null, locale);
    }
}
