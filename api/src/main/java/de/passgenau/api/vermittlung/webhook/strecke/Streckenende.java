package de.passgenau.api.vermittlung.webhook.strecke;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import de.passgenau.api.vermittlung.suchauftrag.SuchauftragId;
import de.passgenau.api.vermittlung.webhook.Webhook;
import de.passgenau.api.vermittlung.webhook.Webhookbetrieb;
import de.passgenau.api.vermittlung.webhook.zustellung.Zustellablage;
import org.springframework.stereotype.Component;

/** What goes with an address or a search that is gone. */
@Component
class Streckenende {

    private final Streckenablage strecken;
    private final Zustellablage zustellungen;
    private final Webhookbetrieb webhooks;

    Streckenende(Streckenablage strecken, Zustellablage zustellungen, Webhookbetrieb webhooks) {
        this.strecken = strecken;
        this.zustellungen = zustellungen;
        this.webhooks = webhooks;
    }

    void vonWebhook(String id) {
        beende(strecke -> strecke.webhook().equals(id));
        zustellungen.tilgeWebhook(id);
    }

    /** An address that was told of this search alone goes, too. */
    void vonAuftrag(String id, Collection<Webhook> alle) {
        beende(strecke -> strecke.suchauftrag().wert().equals(id));
        alle.stream()
                .filter(webhook -> new SuchauftragId(id).equals(webhook.suchauftrag()))
                .toList()
                .forEach(webhook -> webhooks.entferne(webhook.id()));
    }

    private void beende(Predicate<Strecke> bedingung) {
        for (var strecke : List.copyOf(strecken.jede())) {
            if (bedingung.test(strecke)) {
                strecken.entferne(strecke);
                zustellungen.tilgeStrecke(strecke.id());
            }
        }
    }
}
