package de.passgenau.api.vermittlung.sammelsuche;

import java.time.Instant;
import java.time.LocalDate;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.vermittlung.sammelsuche.Sammelsuche.Stand;
import de.passgenau.api.vermittlung.sammelsuche.Sammelsuche.Zahlen;
import de.passgenau.matching.Ordnung;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Searches for everybody, in GraphQL. */
@Controller
class SammelsucheController {

    private final Sammelsuchen suchen;
    private final Dokumentliste<Sammelsuche> liste;
    private final Kennungen kennungen;

    SammelsucheController(Sammelsuchen suchen, Dokumentliste<Sammelsuche> liste, Kennungen kennungen) {
        this.suchen = suchen;
        this.liste = liste;
        this.kennungen = kennungen;
    }

    @MutationMapping
    SammelsucheStartenPayload sammelsucheStarten(@Argument SammelsucheStartenEingabe eingabe, Aufruf aufruf) {
        return suchen.starte(aufruf);
    }

    @QueryMapping
    Connection<Sammelsuche> sammelsuchen(Seitenangabe seite, Einsicht einsicht) {
        return liste.fuer(einsicht).seite(Suche.nachAllem(), new Ordnung(Sammelsuchquelle.BEGONNEN, true), seite);
    }

    @SchemaMapping
    String id(Sammelsuche suche) {
        return kennungen.global(Sammelsuche.class, suche.kennung());
    }

    @SchemaMapping
    LocalDate tag(Sammelsuche suche) {
        return suche.tag();
    }

    @SchemaMapping
    Stand stand(Sammelsuche suche) {
        return suche.stand();
    }

    @SchemaMapping
    Zahlen zahlen(Sammelsuche suche) {
        return suche.zahlen();
    }

    @SchemaMapping
    String begonnenDurch(Sammelsuche suche) {
        return suche.durch();
    }

    @SchemaMapping
    Instant begonnenAm(Sammelsuche suche) {
        return suche.spur().angelegtAm();
    }
}
