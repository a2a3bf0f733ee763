package de.passgenau.api.vermittlung.runde;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.schreiben.Schriftstueck;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.runde.Rundenblatt.Format;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Sessions and what they show of themselves, in GraphQL. */
@Controller
class RundenfelderController {

    private final Rundensuche suche;
    private final Rundenblatt blatt;
    private final Kennungen kennungen;

    RundenfelderController(Rundensuche suche, Rundenblatt blatt, Kennungen kennungen) {
        this.suche = suche;
        this.blatt = blatt;
        this.kennungen = kennungen;
    }

    @QueryMapping
    CompletableFuture<@Nullable Abgleichrunde> abgleichrunde(@Argument String id, Knotensuche knoten) {
        return knoten.finde(Abgleichrunde.class, id);
    }

    @QueryMapping
    Connection<Abgleichrunde> abgleichrunden(@Argument @Nullable Boolean nurOffene,
            @Argument @Nullable Boolean nurEigene, Seitenangabe seite, Einsicht einsicht) {
        return suche.runden(nurOffene, nurEigene, seite, einsicht);
    }

    @QueryMapping
    Connection<Rundenzeile> rundenwiedervorlagen(@Argument @Nullable LocalDate bis, Seitenangabe seite,
            Einsicht einsicht) {
        return suche.wiedervorlagen(bis, seite, einsicht);
    }

    @QueryMapping
    CompletableFuture<@Nullable Schriftstueck> abgleichrundenblatt(@Argument String abgleichrundeId,
            @Argument Format format, Knotensuche knoten, Einsicht einsicht) {
        return knoten.finde(Abgleichrunde.class, abgleichrundeId)
                .thenApply(runde -> runde == null ? null : blatt.von(runde, format, einsicht));
    }

    @SchemaMapping
    String id(Abgleichrunde runde) {
        return kennungen.global(Abgleichrunde.class, runde.kennung());
    }

    @SchemaMapping
    Instant begonnenAm(Abgleichrunde runde) {
        return runde.spur().angelegtAm();
    }

    @SchemaMapping
    List<String> laufIds(Abgleichrunde runde) {
        return runde.laeufe();
    }

    @SchemaMapping
    Connection<Rundenzeile> zeilen(Abgleichrunde runde, Seitenangabe seite, Einsicht einsicht) {
        return suche.zeilen(runde, seite, einsicht);
    }

    @SchemaMapping
    List<Rundensuche.Rundenstand> staende(Abgleichrunde runde, Einsicht einsicht) {
        return suche.staende(runde, einsicht);
    }

    @SchemaMapping
    String id(Rundenzeile zeile) {
        return kennungen.global(Rundenzeile.class, zeile.kennung());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Stellenangebot> stellenangebot(Rundenzeile zeile, Knotensuche knoten) {
        return knoten.perId(Stellenangebot.class, zeile.stelle().wert());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Kandidat> kandidat(Rundenzeile zeile, Knotensuche knoten) {
        return knoten.perId(Kandidat.class, zeile.fall().wert());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Fall> fall(Rundenzeile zeile, Knotensuche knoten) {
        return knoten.perId(Fall.class, zeile.fall().wert());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Vermittlungsvorschlag> vermittlungsvorschlag(Rundenentscheidung entscheidung,
            Knotensuche knoten) {
        return knoten.perId(Vermittlungsvorschlag.class, entscheidung.vorschlag());
    }
}
