package de.passgenau.api.vermittlung.vorschlag.suche;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.suche.Vorschlagsuebersicht.Vorschlagszahl;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Proposals in GraphQL: one, all that somebody may know of, those of a case and of an offer, and their numbers. */
@Controller
class VorschlagssucheController {

    private final Vorschlagssuche suche;
    private final Vorschlagsuebersicht uebersicht;
    private final Kennungen kennungen;

    VorschlagssucheController(Vorschlagssuche suche, Vorschlagsuebersicht uebersicht, Kennungen kennungen) {
        this.suche = suche;
        this.uebersicht = uebersicht;
        this.kennungen = kennungen;
    }

    @QueryMapping
    CompletableFuture<@Nullable Vermittlungsvorschlag> vermittlungsvorschlag(@Argument String id, Knotensuche knoten) {
        return knoten.finde(Vermittlungsvorschlag.class, id);
    }

    @QueryMapping
    Connection<Vermittlungsvorschlag> vermittlungsvorschlaege(@Arguments Vorschlagsanfrage anfrage, Einsicht einsicht) {
        return suche.seite(anfrage, einsicht);
    }

    @SchemaMapping(field = "vermittlungsvorschlaege")
    CompletableFuture<Connection<Vermittlungsvorschlag>> beimFall(Fall fall,
            @Arguments Vorschlagsausschnitt ausschnitt, Einsicht einsicht, Knotensuche knoten) {
        return suche.seite(ausschnitt.zumFall(kennungen.global(Fall.class, fall.kennung())), einsicht, knoten);
    }

    @SchemaMapping(field = "vermittlungsvorschlaege")
    CompletableFuture<Connection<Vermittlungsvorschlag>> beiDerStelle(Stellenangebot stelle,
            @Arguments Vorschlagsausschnitt ausschnitt, Einsicht einsicht, Knotensuche knoten) {
        return suche.seite(ausschnitt.zurStelle(kennungen.global(Stellenangebot.class, stelle.kennung())), einsicht,
                knoten);
    }

    @SchemaMapping
    List<Vorschlagszahl> vorschlagszahlen(Stellenangebot stelle) {
        return uebersicht.zahlen(stelle);
    }
}
