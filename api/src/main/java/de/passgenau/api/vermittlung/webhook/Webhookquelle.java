package de.passgenau.api.vermittlung.webhook;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where webhooks are read from; everybody knows of his own alone. */
@Component
class Webhookquelle implements Listenquelle<Webhook> {

    static final String BESITZER = "besitzer";

    @Override
    public Class<Webhook> typ() {
        return Webhook.class;
    }

    @Override
    public String sammlung() {
        return Webhook.SAMMLUNG;
    }

    @Override
    public String id(String kennung) {
        return kennung;
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return Sichtfilter.wo(BESITZER, Set.of(anrufer.kennung()));
    }

    @Override
    public Eintrag eintrag(Webhook webhook) {
        return new Eintrag(webhook.kennung(), webhook.version(), Map.of(BESITZER, Set.of(webhook.besitzer())),
                Map.of(AUFRUFE, Listenquelle.aufrufe(webhook), BESITZER, Set.of(webhook.besitzer())),
                Sortierung.werte(webhook.name(), "", webhook.spur().geaendertAm()), List.of(webhook.name()));
    }
}
