package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.vermittlung.meldung.Trefferaenderung;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.webhook.Webhook;
import de.passgenau.api.vermittlung.webhook.WebhookPayload;
import de.passgenau.api.vermittlung.webhook.zustellung.Zustellauftraege.Auswahl;
import de.passgenau.matching.Ordnung;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Deliveries in GraphQL. */
@Controller
class ZustellungController {

    private final Zustellauftraege auftraege;
    private final Zustellablage ablage;
    private final Dokumentliste<Zustellung> liste;
    private final Kennungen kennungen;

    ZustellungController(Zustellauftraege auftraege, Zustellablage ablage, Dokumentliste<Zustellung> liste,
            Kennungen kennungen) {
        this.auftraege = auftraege;
        this.ablage = ablage;
        this.liste = liste;
        this.kennungen = kennungen;
    }

    @QueryMapping
    Connection<Zustellung> webhookZustellungen(@Argument @Nullable String webhookId,
            @Argument @Nullable List<Zustellstand> stand, Seitenangabe seite, Einsicht einsicht) {
        var suche = Suche.nachAllem().und(Zustellquelle.STAND, stand);
        return liste.fuer(einsicht)
                .seite(webhookId == null
                        ? suche
                        : suche.nur(Zustellquelle.WEBHOOK, List.of(kennungen.id(Webhook.class, webhookId))),
                        new Ordnung(Zustellquelle.ANGELEGT, true), seite);
    }

    @MutationMapping
    WebhookPruefenPayload webhookPruefen(@Argument WebhookPruefenEingabe eingabe, Aufruf aufruf) {
        var ergebnis = auftraege.pruefe(aufruf, kennungen.id(Webhook.class, eingabe.webhookId));
        return new WebhookPruefenPayload(ergebnis.stand(), ergebnis.fehler(), aufruf.clientMutationId());
    }

    @MutationMapping
    WebhookPayload webhookZustellungenWiederholen(@Argument WebhookZustellungenWiederholenEingabe eingabe,
            Aufruf aufruf) {
        var eine = eingabe.zustellungId == null ? null : kennungen.id(Zustellung.class, eingabe.zustellungId);
        return WebhookPayload.of(auftraege.wiederhole(aufruf, kennungen.id(Webhook.class, eingabe.webhookId),
                new Auswahl(eine, eingabe.seit, eingabe.auchZugestellte)), aufruf);
    }

    @SchemaMapping
    int offen(Webhook webhook) {
        return ablage.anzahl(webhook.id(), Zustellstand.OFFEN);
    }

    @SchemaMapping
    int gescheitert(Webhook webhook) {
        return ablage.anzahl(webhook.id(), Zustellstand.GESCHEITERT);
    }

    @SchemaMapping
    String id(Zustellung eine) {
        return kennungen.global(Zustellung.class, eine.kennung());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Webhook> webhook(Zustellung eine, Knotensuche knoten) {
        return knoten.perId(Webhook.class, eine.webhook());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Suchauftrag> suchauftrag(Zustellung eine, Knotensuche knoten) {
        var auftrag = eine.inhalt().suchauftrag();
        return knoten.perId(Suchauftrag.class, auftrag == null ? null : auftrag.wert());
    }

    @SchemaMapping
    Ereignisart art(Zustellung eine) {
        return eine.inhalt().art();
    }

    @SchemaMapping
    @Nullable
    Trefferaenderung aenderung(Zustellung eine) {
        return eine.inhalt().aenderung();
    }

    @SchemaMapping
    Instant erstelltAm(Zustellung eine) {
        return eine.spur().angelegtAm();
    }

    @SchemaMapping
    @Nullable
    Instant naechsterVersuchAm(Zustellung eine) {
        return eine.istOffen() ? eine.faellig() : null;
    }

    /** To which address. */
    record WebhookPruefenEingabe(String webhookId) {}

    /** What is to be sent again. */
    record WebhookZustellungenWiederholenEingabe(
            String webhookId,
            @Nullable String zustellungId,
            @Nullable Instant seit,
            boolean auchZugestellte) {}

    /** The delivery as it was put into the queue. */
    record WebhookPruefenPayload(
            @Nullable Zustellung zustellung,
            List<Verstoss> fehler,
            @Nullable String clientMutationId) {}
}
