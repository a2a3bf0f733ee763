package de.passgenau.api.vermittlung.webhook.strecke;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.folge.Verteiler;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.vollmacht.Vollmachten;
import de.passgenau.api.vermittlung.webhook.Mitschrift;
import de.passgenau.api.vermittlung.webhook.Webhook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after every address and each of its searches: when one begins, something changes, or one ends. */
final class Streckenaufsicht {

    private static final Logger LOG = LoggerFactory.getLogger(Streckenaufsicht.class);

    private final Streckengang gang;
    private final Streckenende ende;
    private final Aufsichtsstand stand;
    private final Verteiler verteiler;
    private final AtomicBoolean horcht = new AtomicBoolean();
    private volatile Runnable wecker = () -> {};

    Streckenaufsicht(Streckengang gang, Streckenende ende, Aufsichtsstand stand, Verteiler verteiler) {
        this.gang = gang;
        this.ende = ende;
        this.stand = stand;
        this.verteiler = verteiler;
    }

    void wecker(Runnable neuer) {
        wecker = neuer;
    }

    /** Nothing is missed from the moment in which an address is known. */
    void hoere(String id, @Nullable Webhook webhook) {
        if (webhook == null) {
            ende.vonWebhook(id);
        } else if (webhook.istAktiv()) {
            stand.auftraege.alle().forEach(auftrag -> beginne(webhook, auftrag));
        }
        wecker.run();
    }

    /** Nor from the moment in which a search is. */
    void hoereAuftrag(String id, @Nullable Suchauftrag auftrag) {
        if (auftrag == null) {
            ende.vonAuftrag(id, stand.webhooks.alle());
        } else {
            stand.webhooks.alle().forEach(webhook -> beginne(webhook, auftrag));
        }
        wecker.run();
    }

    private void beginne(Webhook webhook, Suchauftrag auftrag) {
        if (!gehoeren(webhook, auftrag)) {
            return;
        }
        horche();
        stand.vollmachten.von(webhook.besitzer()).ifPresent(besitzer -> {
            try {
                gang.beginne(webhook, auftrag, besitzer);
            } catch (RuntimeException e) {
                LOG.warn("Für einen Webhook konnte nicht begonnen werden und wird es später: {}", webhook.id(), e);
            }
        });
    }

    private static boolean gehoeren(Webhook webhook, Suchauftrag auftrag) {
        var einer = webhook.suchauftrag();
        return webhook.besitzer().equals(auftrag.besitzer()) && (einer == null || einer.equals(auftrag.id()));
    }

    private void horche() {
        if (horcht.compareAndSet(false, true)) {
            verteiler.wecke(() -> wecker.run());
        }
    }

    /** Goes along all of them; one that fails stands in nobody's way. */
    Optional<Duration> gehe() {
        boolean mehr = false;
        for (var webhook : stand.webhooks.alle().stream().filter(Webhook::istAktiv).toList()) {
            for (var auftrag : zugehoerige(webhook).toList()) {
                beginne(webhook, auftrag);
                mehr |= gehe(webhook, auftrag);
            }
        }
        return mehr ? Optional.of(Duration.ZERO) : Optional.empty();
    }

    private Stream<Suchauftrag> zugehoerige(Webhook webhook) {
        return stand.auftraege.alle().stream().filter(auftrag -> gehoeren(webhook, auftrag));
    }

    private boolean gehe(Webhook webhook, Suchauftrag auftrag) {
        try {
            return stand.vollmachten.von(webhook.besitzer())
                    .filter(besitzer -> gang.gehe(webhook, auftrag, besitzer))
                    .isPresent();
        } catch (RuntimeException e) {
            LOG.warn("Treffer eines Suchauftrags konnten nicht eingereiht werden: {}", auftrag.kennung(), e);
            return false;
        }
    }

    /** Who has addresses and searches. */
    record Aufsichtsstand(Mitschrift<Webhook> webhooks, Mitschrift<Suchauftrag> auftraege, Vollmachten vollmachten) {}
}
