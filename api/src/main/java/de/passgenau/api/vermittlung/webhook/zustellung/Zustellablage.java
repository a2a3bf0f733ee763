package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.matching.Sichtfilter;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps deliveries; of two processes that want the same one, one gets it. */
@Component
public class Zustellablage {

    private static final int PORTION = 500;

    private final MongoOperations store;
    private final Dokumentliste<Zustellung> liste;

    Zustellablage(MongoOperations store, Dokumentliste<Zustellung> liste) {
        this.store = store;
        this.liste = liste;
    }

    /** @return what is at this place already, if somebody was first */
    public Optional<Zustellung> reiheEin(Zustellung neue) {
        try {
            liste.gespeichert(List.of(store.insert(neue)));
            return Optional.empty();
        } catch (DuplicateKeyException anotherWasFirst) {
            return lade(neue.id());
        }
    }

    Optional<Zustellung> lade(String id) {
        return liste.leser().lade(id, Sichtfilter.alles());
    }

    /** Empty if somebody else was at it in the meantime. */
    Optional<Zustellung> ersetze(Zustellung geaenderte) {
        try {
            var gespeichert = store.save(geaenderte);
            liste.gespeichert(List.of(gespeichert));
            return Optional.of(gespeichert);
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return Optional.empty();
        }
    }

    /** Those with this value in a field of the list, in portions. */
    List<Zustellung> mit(String merkmal, String wert) {
        var ids = List.copyOf(liste.kennungen(merkmal, Set.of(wert)));
        var alle = new ArrayList<Zustellung>();
        for (int von = 0; von < ids.size(); von += PORTION) {
            alle.addAll(liste.leser().lade(ids.subList(von, Math.min(ids.size(), von + PORTION)), Sichtfilter.alles()));
        }
        return alle;
    }

    int anzahl(String webhook, Zustellstand stand) {
        var dieses = liste.kennungen(Zustellquelle.WEBHOOK, Set.of(webhook));
        return (int) liste.kennungen(Zustellquelle.STAND, Set.of(stand.name()))
                .stream()
                .filter(dieses::contains)
                .count();
    }

    /** Of which persons there is something to be told, or was. */
    Set<String> faelle() {
        if (liste.kennungen().isEmpty()) {
            return Set.of();
        }
        var frage = Query.query(Criteria.where("inhalt.fall").exists(true));
        frage.fields().include("inhalt.fall");
        return store.find(frage, Document.class, Zustellung.SAMMLUNG)
                .stream()
                .map(eine -> eine.get("inhalt", Document.class).getString("fall"))
                .collect(Collectors.toSet());
    }

    /** Of a person who is deleted. */
    void tilgeFall(String fall) {
        tilge(liste.kennungen(Zustellquelle.FALL, Set.of(fall)));
    }

    public void tilgeStrecke(String strecke) {
        tilge(liste.kennungen(Zustellquelle.STRECKE, Set.of(strecke)));
    }

    public void tilgeWebhook(String webhook) {
        tilge(liste.kennungen(Zustellquelle.WEBHOOK, Set.of(webhook)));
    }

    /** What was done before; how many that were. */
    int raeume(Instant vor) {
        var frage = Query.query(Criteria.where("lauf.erledigtAm").lt(vor));
        frage.fields().include("_id");
        var alte = store.find(frage, Document.class, Zustellung.SAMMLUNG)
                .stream()
                .map(eine -> eine.getString("_id"))
                .toList();
        tilge(alte);
        return alte.size();
    }

    private void tilge(Collection<String> ids) {
        if (!ids.isEmpty()) {
            store.remove(Query.query(Criteria.where("_id").in(ids)), Zustellung.class);
            ids.forEach(liste::entfernt);
        }
    }
}
