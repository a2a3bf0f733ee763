package de.passgenau.api.liste;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.lucene.Lucenelisten;
import org.bson.Document;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Opens the lists, fills them before the first request, and closes them. */
@Component
public class Listen implements SmartLifecycle {

    private final List<Dokumentliste<?>> listen = new CopyOnWriteArrayList<>();
    private final Seitenmarken marken;
    private final MongoOperations mongo;
    private volatile boolean running;

    Listen(Seitenmarken marken, MongoOperations mongo) {
        this.marken = marken;
        this.mongo = mongo;
    }

    public <A extends Dokument> Dokumentliste<A> fuehre(Listenquelle<A> quelle) {
        var liste = new Dokumentliste<>(quelle, Lucenelisten.imSpeicher(), marken);
        listen.add(liste);
        return liste;
    }

    @Override
    public void start() {
        for (var liste : listen) {
            Map<String, Long> stand = new HashMap<>();
            mongo.getCollection(mongo.getCollectionName(liste.typ()))
                    .find()
                    .projection(new Document("version", 1))
                    .forEach(d -> stand.put(d.getString("_id"), d.getLong("version")));
            liste.gleicheAb(stand);
        }
        running = true;
    }

    /** How many entries each list has, by the name of its type. */
    public SortedMap<String, Integer> umfang() {
        SortedMap<String, Integer> umfang = new TreeMap<>();
        listen.forEach(liste -> umfang.put(name(liste), liste.umfang()));
        return umfang;
    }

    public int umfang(String name) {
        return listen.stream().filter(liste -> name(liste).equals(name)).mapToInt(Dokumentliste::umfang).sum();
    }

    private static String name(Dokumentliste<?> liste) {
        return liste.typ().getSimpleName().toLowerCase(Locale.ROOT);
    }

    @Override
    public void stop() {
        running = false;
        listen.forEach(Dokumentliste::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
