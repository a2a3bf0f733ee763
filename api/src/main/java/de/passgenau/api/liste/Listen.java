package de.passgenau.api.liste;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import de.passgenau.api.store.Aenderungen;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.lucene.Lucenelisten;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Opens the lists, fills them before the first request, and closes them after the last. */
@Component
public class Listen implements SmartLifecycle, DisposableBean {

    private final List<Dokumentliste<?>> listen = new CopyOnWriteArrayList<>();
    private final Seitenmarken marken;
    private final Aenderungen aenderungen;
    private final MongoOperations store;
    private volatile boolean running;

    Listen(Seitenmarken marken, Aenderungen aenderungen, MongoOperations store) {
        this.marken = marken;
        this.aenderungen = aenderungen;
        this.store = store;
    }

    public <A extends Dokument> Dokumentliste<A> fuehre(Listenquelle<A> quelle) {
        var liste = new Dokumentliste<>(new Dokumentleser<>(quelle, store), Lucenelisten.imSpeicher(), marken,
                aenderungen);
        listen.add(liste);
        return liste;
    }

    @Override
    public void start() {
        listen.forEach(Dokumentliste::beginne);
        running = true;
    }

    /** How many entries each list has, by the name of its collection. */
    public SortedMap<String, Integer> umfang() {
        SortedMap<String, Integer> umfang = new TreeMap<>();
        listen.forEach(liste -> umfang.put(liste.sammlung(), liste.umfang()));
        return umfang;
    }

    public int umfang(String name) {
        return listen.stream().filter(liste -> liste.sammlung().equals(name)).mapToInt(Dokumentliste::umfang).sum();
    }

    @Override
    public void stop() {
        running = false;
        listen.forEach(Dokumentliste::pausiere);
    }

    @Override
    public void destroy() {
        listen.forEach(Dokumentliste::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the store is fit for use, before the first request. */
    @Override
    public int getPhase() {
        return 0;
    }
}
