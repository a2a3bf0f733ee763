package de.passgenau.api.vermittlung.webhook;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.webhook.Webhookeingaben.WebhookAendernEingabe;
import de.passgenau.api.vermittlung.webhook.Webhookeingaben.WebhookEinrichtenEingabe;
import de.passgenau.api.vermittlung.webhook.Webhookeingaben.WebhookLoeschenEingabe;
import de.passgenau.api.vermittlung.webhook.Webhookeingaben.WebhookSchluesselErneuernEingabe;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** Webhooks in GraphQL. */
@Controller
class WebhookController {

    private final Webhookkartei kartei;
    private final Webhookbetrieb betrieb;
    private final Dokumentliste<Webhook> liste;
    private final Beiwerk beiwerk;

    WebhookController(Webhookkartei kartei, Webhookbetrieb betrieb, Dokumentliste<Webhook> liste, Beiwerk beiwerk) {
        this.kartei = kartei;
        this.betrieb = betrieb;
        this.liste = liste;
        this.beiwerk = beiwerk;
    }

    @QueryMapping
    Connection<Webhook> webhooks(Seitenangabe seite, Einsicht einsicht) {
        return liste.fuer(einsicht).seite(Suche.nachAllem(), Sortierung.ordnung(null), seite);
    }

    @MutationMapping
    WebhookPayload webhookEinrichten(@Argument WebhookEinrichtenEingabe eingabe, Aufruf aufruf) {
        return WebhookPayload.of(kartei.einrichten(aufruf, eingabe), aufruf).mitSchluessel(beiwerk.signatur);
    }

    @MutationMapping
    WebhookPayload webhookAendern(@Argument WebhookAendernEingabe eingabe, Aufruf aufruf) {
        return WebhookPayload.of(kartei.aendern(aufruf, eingabe), aufruf);
    }

    @MutationMapping
    WebhookPayload webhookSchluesselErneuern(@Argument WebhookSchluesselErneuernEingabe eingabe, Aufruf aufruf) {
        return WebhookPayload.of(kartei.erneuereSchluessel(aufruf, eingabe), aufruf).mitSchluessel(beiwerk.signatur);
    }

    /** What is gone already stays gone. */
    @MutationMapping
    WebhookPayload webhookLoeschen(@Argument WebhookLoeschenEingabe eingabe, Aufruf aufruf) {
        var stand = liste.lade(beiwerk.kennungen.id(Webhook.class, eingabe.id()), aufruf.anrufer());
        if (stand.isPresent() && !betrieb.entferne(stand.get(), eingabe.version())) {
            return WebhookPayload.of(stand.get(), List.of(
                    Verstoss.of("version", Eingabefehlercode.VERALTET, "veraltet", stand.get().version())), aufruf);
        }
        return WebhookPayload.of(null, List.of(), aufruf);
    }

    @SchemaMapping
    String id(Webhook webhook) {
        return beiwerk.kennungen.global(Webhook.class, webhook.kennung());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Suchauftrag> suchauftrag(Webhook webhook, Knotensuche knoten) {
        var auftrag = webhook.suchauftrag();
        return knoten.perId(Suchauftrag.class, auftrag == null ? null : auftrag.wert());
    }

    @SchemaMapping
    boolean aktiv(Webhook webhook) {
        return webhook.istAktiv();
    }

    @SchemaMapping
    int schluesselNummer(Webhook webhook) {
        return webhook.schluessel().nummer();
    }

    /** Ids, and keys to be shown once. */
    @Component
    static class Beiwerk {

        private final Kennungen kennungen;
        private final Webhooksignatur signatur;

        Beiwerk(Kennungen kennungen, Webhooksignatur signatur) {
            this.kennungen = kennungen;
            this.signatur = signatur;
        }
    }
}
