package de.passgenau.api.fallbestand;

import java.time.Instant;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.fallbestand.Fallbestandsuebergabe.Stand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.matching.Ordnung;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Caseloads that are handed over, in GraphQL. */
@Controller
class FallbestandController {

    private final Uebergaben uebergaben;
    private final Dokumentliste<Fallbestandsuebergabe> liste;
    private final Kennungen kennungen;

    FallbestandController(Uebergaben uebergaben, Dokumentliste<Fallbestandsuebergabe> liste, Kennungen kennungen) {
        this.uebergaben = uebergaben;
        this.liste = liste;
        this.kennungen = kennungen;
    }

    @MutationMapping
    FallbestandUebergebenPayload fallbestandUebergeben(@Argument FallbestandUebergebenEingabe eingabe,
            Aufruf aufruf) {
        return uebergaben.uebergib(eingabe, aufruf);
    }

    @QueryMapping
    Connection<Fallbestandsuebergabe> fallbestandsuebergaben(Seitenangabe seite, Einsicht einsicht) {
        return liste.fuer(einsicht).seite(Suche.nachAllem(), new Ordnung(Uebergabequelle.ANGEORDNET, true), seite);
    }

    @SchemaMapping
    String id(Fallbestandsuebergabe uebergabe) {
        return kennungen.global(Fallbestandsuebergabe.class, uebergabe.kennung());
    }

    @SchemaMapping
    Stand stand(Fallbestandsuebergabe uebergabe) {
        return uebergabe.stand();
    }

    @SchemaMapping
    int uebergeben(Fallbestandsuebergabe uebergabe) {
        return uebergabe.zahlen().uebergeben();
    }

    @SchemaMapping
    int abgelehnt(Fallbestandsuebergabe uebergabe) {
        return uebergabe.zahlen().abgelehnt();
    }

    @SchemaMapping
    int offen(Fallbestandsuebergabe uebergabe) {
        return uebergabe.zahlen().offen();
    }

    @SchemaMapping
    String angeordnetDurch(Fallbestandsuebergabe uebergabe) {
        return uebergabe.durch();
    }

    @SchemaMapping
    Instant angeordnetAm(Fallbestandsuebergabe uebergabe) {
        return uebergabe.spur().angelegtAm();
    }
}
