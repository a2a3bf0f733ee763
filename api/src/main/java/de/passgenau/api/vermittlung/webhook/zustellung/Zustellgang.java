package de.passgenau.api.vermittlung.webhook.zustellung;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.vermittlung.webhook.Pausengrund;
import de.passgenau.api.vermittlung.webhook.Webhookbetrieb;
import de.passgenau.api.vermittlung.webhook.Webhookeinstellungen;
import io.micrometer.core.instrument.MeterRegistry;

/** Has one delivery carried, counts how that ended, and lets an address rest where too much fails in a row. */
final class Zustellgang {

    private final Zusteller zusteller;
    private final Webhookbetrieb webhooks;
    private final MeterRegistry zaehler;
    private final int hoechstens;
    private final Drossel drossel;
    private final Map<String, Integer> fehlschlaege = new ConcurrentHashMap<>();

    Zustellgang(Zusteller zusteller, Webhookbetrieb webhooks, MeterRegistry zaehler,
            Webhookeinstellungen einstellungen) {
        this.zusteller = zusteller;
        this.webhooks = webhooks;
        this.zaehler = zaehler;
        this.hoechstens = einstellungen.fehlschlaege();
        this.drossel = new Drossel(einstellungen);
    }

    Drossel drossel() {
        return drossel;
    }

    /** Whether it was to be carried, and has been. */
    boolean gehe(Zustellung faellige) {
        var getragene = zusteller.stelleZu(faellige.id());
        getragene.ifPresent(eine -> {
            var fehler = eine.fehler();
            zaehler.counter("passgenau.webhook.versuche", "ergebnis",
                    fehler == null ? eine.stand().name() : fehler.name()).increment();
            if (!eine.istPruefung()) {
                werte(eine);
            }
        });
        return getragene.isPresent();
    }

    private void werte(Zustellung eine) {
        if (eine.stand() == Zustellstand.ZUGESTELLT) {
            fehlschlaege.remove(eine.webhook());
        } else if (eine.fehler() != null && eine.stand() != Zustellstand.VERWORFEN) {
            int anzahl = fehlschlaege.merge(eine.webhook(), 1, Integer::sum);
            if (anzahl >= hoechstens) {
                fehlschlaege.remove(eine.webhook());
                webhooks.pausiere(eine.webhook(), Pausengrund.ZU_VIELE_FEHLER);
            }
        }
    }
}
