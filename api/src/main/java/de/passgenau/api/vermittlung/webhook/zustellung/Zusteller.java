package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import de.passgenau.api.vermittlung.webhook.Pausengrund;
import de.passgenau.api.vermittlung.webhook.Webhook;
import de.passgenau.api.vermittlung.webhook.Webhookbetrieb;

/**
 * Takes one delivery out of the queue for itself, looks whether its owner may still know of it, carries it, and writes down
 * how that ended. Ends the process in between, it is carried again: at least once.
 */
final class Zusteller {

    private static final Duration RESERVIERT = Duration.ofSeconds(30);

    private final Zustellablage ablage;
    private final Zustellmittel mittel;
    private final Webhookbetrieb webhooks;
    private final Clock clock;

    Zusteller(Zustellablage ablage, Zustellmittel mittel, Webhookbetrieb webhooks, Clock clock) {
        this.ablage = ablage;
        this.mittel = mittel;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** Empty if there was nothing to carry. */
    Optional<Zustellung> stelleZu(String id) {
        return ablage.lade(id)
                .filter(this::istDran)
                .flatMap(eine -> webhooks.lade(eine.webhook())
                        .filter(webhook -> webhook.istAktiv() || eine.istPruefung())
                        .flatMap(webhook -> stelleZu(eine, webhook)));
    }

    private boolean istDran(Zustellung eine) {
        return eine.istOffen() && !eine.faellig().isAfter(clock.instant());
    }

    private Optional<Zustellung> stelleZu(Zustellung eine, Webhook webhook) {
        var besitzer = webhooks.besitzer(webhook);
        if (besitzer.isEmpty()) {
            webhooks.pausiere(webhook.id(), Pausengrund.BESITZER_ABWESEND);
            return Optional.empty();
        }
        var frist = clock.instant().plus(mittel.sendung.frist()).plus(RESERVIERT);
        return ablage.ersetze(eine.reserviert(frist))
                .flatMap(eigene -> ablage.ersetze(mittel.recht.besteht(eigene, besitzer.get())
                        ? versucht(eigene, webhook)
                        : eigene.verworfen(clock.instant())));
    }

    private Zustellung versucht(Zustellung eine, Webhook webhook) {
        try {
            return nach(eine, mittel.sendung.an(webhook, eine));
        } catch (InterruptedException beendet) {
            return eine.freigegeben();
        }
    }

    private Zustellung nach(Zustellung eine, Versuch versuch) {
        var jetzt = clock.instant();
        if (versuch.istAngekommen()) {
            return eine.zugestellt(versuch, jetzt);
        }
        if (versuch.istAufgegeben()) {
            webhooks.pausiere(eine.webhook(), Pausengrund.ZIEL_AUFGEGEBEN);
        }
        int versuche = eine.versuche() + 1;
        return eine.istPruefung() || versuch.istAufgegeben() || mittel.plan.istZuEnde(versuche)
                ? eine.gescheitert(versuch, jetzt)
                : eine.misslungen(versuch, jetzt.plus(mittel.plan.pause(versuche, versuch)));
    }

    /** What it takes to carry something. */
    record Zustellmittel(Sendung sendung, Zustellrecht recht, Wiederholungsplan plan) {}
}
