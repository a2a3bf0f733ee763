package de.passgenau.api.vermittlung.webhook;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/**
 * What the mutations of webhooks answer.
 *
 * @param schluessel only where there is a new one
 */
public record WebhookPayload(
        @Nullable Webhook webhook,
        @Nullable String schluessel,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {

    public static WebhookPayload of(Ergebnis<Webhook> ergebnis, Aufruf aufruf) {
        return new WebhookPayload(ergebnis.stand(), null, ergebnis.fehler(), aufruf.clientMutationId());
    }

    static WebhookPayload of(@Nullable Webhook stand, List<Verstoss> fehler, Aufruf aufruf) {
        return new WebhookPayload(stand, null, fehler, aufruf.clientMutationId());
    }

    WebhookPayload mitSchluessel(Webhooksignatur signatur) {
        return new WebhookPayload(webhook, webhook == null || !fehler.isEmpty() ? null : signatur.schluessel(webhook),
                fehler, clientMutationId);
    }
}
