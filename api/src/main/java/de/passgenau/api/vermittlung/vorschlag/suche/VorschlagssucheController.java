package de.passgenau.api.vermittlung.vorschlag.suche;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.vorschlag.Platzstand;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.suche.Vorschlagsuebersicht.Vorschlagszahl;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Proposals in GraphQL: one, all that somebody may know of, those of a case in short, and of an offer in numbers. */
@Controller
class VorschlagssucheController {

    private final Vorschlagssuche suche;
    private final Vorschlagsuebersicht uebersicht;
    private final Platzstand plaetze;
    private final Kennungen kennungen;

    VorschlagssucheController(Vorschlagssuche suche, Vorschlagsuebersicht uebersicht, Platzstand plaetze,
            Kennungen kennungen) {
        this.suche = suche;
        this.uebersicht = uebersicht;
        this.plaetze = plaetze;
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

    @BatchMapping(typeName = "Fall", field = "vermittlungsvorschlaege")
    List<List<Fallvorschlag>> inKuerze(List<Fall> faelle) {
        return uebersicht.von(faelle);
    }

    @SchemaMapping
    String vermittlungsvorschlagId(Fallvorschlag einer) {
        return kennungen.global(Vermittlungsvorschlag.class, einer.vorschlag().kennung());
    }

    @SchemaMapping
    List<Vorschlagszahl> vorschlagszahlen(Stellenangebot stelle) {
        return uebersicht.zahlen(stelle);
    }

    @SchemaMapping
    int freiePlaetze(Stellenangebot stelle) {
        return plaetze.freie(stelle);
    }
}
