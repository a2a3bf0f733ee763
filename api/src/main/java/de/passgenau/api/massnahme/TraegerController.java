package de.passgenau.api.massnahme;

import java.util.concurrent.CompletableFuture;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.Traeger;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Träger in GraphQL: one, all, taken up, changed. */
@Controller
class TraegerController {

    private final Traegerkartei kartei;
    private final Dokumentliste<Traeger> liste;
    private final Kennungen kennungen;

    TraegerController(Traegerkartei kartei, Dokumentliste<Traeger> liste, Kennungen kennungen) {
        this.kartei = kartei;
        this.liste = liste;
        this.kennungen = kennungen;
    }

    @QueryMapping
    CompletableFuture<@Nullable Traeger> traeger(@Argument String id, Knotensuche knoten) {
        return knoten.finde(Traeger.class, id);
    }

    @SchemaMapping(typeName = "Ich", field = "traeger")
    CompletableFuture<@Nullable Traeger> eigener(Anrufer anrufer, Knotensuche knoten) {
        return knoten.perId(Traeger.class, anrufer.traegerId());
    }

    @QueryMapping
    Connection<Traeger> traegerListe(@Argument @Nullable Traegersuche suche,
            @Argument @Nullable Sortierung sortierung, Seitenangabe seite, Einsicht einsicht) {
        return liste.fuer(einsicht).seite(Traegersuche.suche(suche), Sortierung.ordnung(sortierung), seite);
    }

    @MutationMapping
    TraegerPayload traegerAnlegen(@Argument TraegerEingabe eingabe, Aufruf aufruf) {
        return TraegerPayload.of(kartei.anlegen(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    TraegerPayload traegerAendern(@Argument TraegerAendernEingabe eingabe, Aufruf aufruf) {
        var id = kennungen.id(Traeger.class, eingabe.id());
        return TraegerPayload.of(kartei.aendern(aufruf, id, eingabe), aufruf);
    }

    @SchemaMapping
    String id(Traeger traeger) {
        return kennungen.global(Traeger.class, traeger.kennung());
    }
}
