package de.passgenau.api.vermittlung.webhook;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.vermittlung.vollmacht.Vollmachten;
import de.passgenau.matching.Sichtfilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads, lets rest and removes webhooks on nobody's behalf. */
@Component
public class Webhookbetrieb {

    private static final Logger LOG = LoggerFactory.getLogger(Webhookbetrieb.class);

    private final MongoOperations store;
    private final Dokumentliste<Webhook> liste;
    private final Vollmachten vollmachten;
    private final Clock clock;

    Webhookbetrieb(MongoOperations store, Dokumentliste<Webhook> liste, Vollmachten vollmachten, Clock clock) {
        this.vollmachten = vollmachten;
        this.store = store;
        this.liste = liste;
        this.clock = clock;
    }

    public Optional<Webhook> lade(String id) {
        return liste.leser().lade(id, Sichtfilter.alles());
    }

    /** As whom its owner is told of something; empty if he has not been here for too long. */
    public Optional<Anrufer> besitzer(Webhook webhook) {
        return vollmachten.geprueft(webhook.besitzer());
    }

    /** Somebody else who changes it at the same time goes before: then it fails again, and rests the next time. */
    public void pausiere(String id, Pausengrund grund) {
        try {
            lade(id).filter(Webhook::istAktiv).ifPresent(webhook -> {
                liste.gespeichert(List.of(store.save(webhook.pausiert(grund, clock.instant()))));
                LOG.warn("Ein Webhook ruht: {} ({})", id, grund);
            });
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            LOG.debug("A webhook was changed while it was to rest: {}", id);
        }
    }

    /** Whether it was still there in this version. */
    boolean entferne(Webhook webhook, long version) {
        var frage = Query.query(Criteria.where("_id").is(webhook.id()).and("version").is(version));
        var entfernt = store.remove(frage, Webhook.class).getDeletedCount() > 0;
        if (entfernt) {
            liste.entfernt(webhook.id());
        }
        return entfernt;
    }

    /** That of a search that is gone. */
    public void entferne(String id) {
        store.remove(Query.query(Criteria.where("_id").is(id)), Webhook.class);
        liste.entfernt(id);
    }
}
