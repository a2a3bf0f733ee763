package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.webhook.Webhook;
import de.passgenau.api.vermittlung.webhook.zustellung.Zustellung.Inhalt;
import de.passgenau.api.vermittlung.webhook.zustellung.Zustellung.Lauf;
import de.passgenau.api.vermittlung.webhook.zustellung.Zustellung.Platz;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What owners have sent on their own account: something to try it, and again what was sent already. */
@Component
class Zustellauftraege {

    private static final int HOECHSTENS = 1_000;
    private static final String WEBHOOK_ID = "webhookId";

    private final Aktenfuehrung<Zustellung> akten;
    private final Aktenfuehrung<Webhook> webhookakten;
    private final Dokumentliste<Webhook> webhooks;
    private final Zustellablage ablage;
    private final Clock clock;

    Zustellauftraege(Aktenfuehrung<Zustellung> akten, Aktenfuehrung<Webhook> webhookakten,
            Dokumentliste<Webhook> webhooks, Ablage ablage) {
        this.akten = akten;
        this.webhookakten = webhookakten;
        this.webhooks = webhooks;
        this.ablage = ablage.zustellungen;
        this.clock = ablage.clock;
    }

    Ergebnis<Zustellung> pruefe(Aufruf aufruf, String webhookId) {
        var webhook = webhooks.lade(webhookId, aufruf.anrufer());
        return webhook.isEmpty()
                ? Abgelehnt.wegen(unbekannt(WEBHOOK_ID))
                : akten.anlegen(aufruf, (id, spur) -> Zustellung.neu(webhook.get(),
                        new Platz(id, "pruefung/" + id, 0), Inhalt.PRUEFUNG, spur));
    }

    private static Verstoss unbekannt(String feld) {
        return Verstoss.of(feld, Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
    }

    /** Whatever has not come to an end yet goes on as it does. */
    Ergebnis<Webhook> wiederhole(Aufruf aufruf, String webhookId, Auswahl auswahl) {
        var webhook = webhooks.lade(webhookId, aufruf.anrufer());
        if (webhook.isEmpty()) {
            return Abgelehnt.wegen(unbekannt(WEBHOOK_ID));
        }
        return webhookakten.aendern(aufruf, webhookId, webhook.get().version(), (stand, spur) -> {
            var erledigte = gewaehlte(webhookId, auswahl);
            var eine = auswahl.zustellung;
            if (eine != null && erledigte.isEmpty()) {
                return Abgelehnt.wegen(unbekannt("zustellungId"));
            }
            erledigte.forEach(diese -> ablage.ersetze(diese.mit(Lauf.neu(clock.instant()))));
            return Ergebnis.angenommen(stand.nach(spur));
        });
    }

    private List<Zustellung> gewaehlte(String webhook, Auswahl auswahl) {
        var alle = Optional.ofNullable(auswahl.zustellung)
                .map(id -> ablage.lade(id).stream())
                .orElseGet(() -> ablage.mit(Zustellquelle.WEBHOOK, webhook).stream());
        return alle.filter(eine -> eine.webhook().equals(webhook) && !eine.istOffen() && !eine.istPruefung())
                .flatMap(eine -> auswahl.nimmt(eine) ? Stream.of(eine) : Stream.empty())
                .sorted(Comparator.comparingLong(Zustellung::nummer))
                .limit(HOECHSTENS)
                .toList();
    }

    /**
     * Which ones.
     *
     * @param zustellung this one alone; null for as many as the rest says
     * @param seit       no earlier ones; null for all
     * @param alle       also those that have arrived
     */
    record Auswahl(@Nullable String zustellung, @Nullable Instant seit, boolean alle) {

        boolean nimmt(Zustellung eine) {
            return zustellung != null || (alle || eine.stand() == Zustellstand.GESCHEITERT)
                    && (seit == null || !eine.spur().angelegtAm().isBefore(seit));
        }
    }

    /** Where deliveries are kept, and what time it is. */
    @Component
    static class Ablage {

        private final Zustellablage zustellungen;
        private final Clock clock;

        Ablage(Zustellablage zustellungen, Clock clock) {
            this.zustellungen = zustellungen;
            this.clock = clock;
        }
    }
}
