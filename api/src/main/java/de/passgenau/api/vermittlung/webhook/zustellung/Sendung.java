package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Duration;
import java.util.Map;

import de.passgenau.api.vermittlung.webhook.Webhook;
import de.passgenau.api.vermittlung.webhook.Webhooksignatur;
import org.springframework.stereotype.Component;

/** Writes, signs and sends what is to be told. */
@Component
class Sendung {

    private final Ereignisbrief brief;
    private final Webhooksignatur signatur;
    private final Postbote bote;

    Sendung(Ereignisbrief brief, Webhooksignatur signatur, Postbote bote) {
        this.brief = brief;
        this.signatur = signatur;
        this.bote = bote;
    }

    Duration frist() {
        return bote.frist();
    }

    Versuch an(Webhook webhook, Zustellung eine) throws InterruptedException {
        var text = brief.text(eine);
        return bote.bringe(webhook.adresse(), text,
                Map.of("Passgenau-Ereignis", brief.id(eine), "Passgenau-Versuch",
                        Integer.toString(eine.versuche() + 1), "Passgenau-Signatur",
                        signatur.zu(webhook, text)));
    }
}
