package de.passgenau.api.liste;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import de.passgenau.api.store.Aenderungen;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.lucene.Lucenelisten;
import de.passgenau.matching.pflege.Bereitschaft;
import de.passgenau.matching.pflege.Pruefbericht;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
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
    private final Duration pause;
    private @Nullable Abgleichtakt takt;
    private volatile boolean running;

    Listen(Seitenmarken marken, Aenderungen aenderungen, MongoOperations store,
            @Value("${passgenau.index.abgleich:5m}") Duration pause) {
        this.pause = pause;
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
        listen.parallelStream().forEach(Dokumentliste::beginne);
        takt = new Abgleichtakt(listen, pause);
        running = true;
    }

    /** How many entries each list has, and each of what follows one, by its name. */
    public SortedMap<String, Integer> umfang() {
        SortedMap<String, Integer> umfang = new TreeMap<>();
        listen.forEach(liste -> {
            umfang.put(liste.sammlung(), liste.umfang());
            liste.gefolge().alle().forEach(folger -> umfang.put(folger.name(), folger.umfang()));
        });
        return umfang;
    }

    public int umfang(String name) {
        return umfang().getOrDefault(name, 0);
    }

    /** How many entries of a list the last comparison with the documents has put right. */
    public int abweichungen(String name) {
        return listen.stream()
                .mapToInt(liste -> liste.sammlung().equals(name)
                        ? liste.abweichungen()
                        : liste.gefolge().abweichungen(name))
                .sum();
    }

    /** Whether every list answers with everything. */
    public boolean antwortet() {
        return running && bereitschaften().values().stream().allMatch(Bereitschaft::antwortet);
    }

    /** What is to be said of lists that are not simply ready, by the name of their collection. */
    public SortedMap<String, String> hinweise() {
        SortedMap<String, String> hinweise = new TreeMap<>();
        bereitschaften().forEach((name, bereitschaft) -> {
            var hinweis = hinweis(bereitschaft);
            if (!hinweis.isEmpty()) {
                hinweise.put(name, hinweis);
            }
        });
        return hinweise;
    }

    private SortedMap<String, Bereitschaft> bereitschaften() {
        SortedMap<String, Bereitschaft> alle = new TreeMap<>();
        listen.forEach(liste -> {
            alle.put(liste.sammlung(), liste.bereitschaft());
            liste.gefolge().alle().forEach(folger -> alle.put(folger.name(), folger.bereitschaft()));
        });
        return alle;
    }

    private static String hinweis(Bereitschaft bereitschaft) {
        return switch (bereitschaft) {
            case Bereitschaft.Bereit() -> "";
            case Bereitschaft.ImAufbau aufbau -> "Wird aufgebaut: %d von %d Einträgen (%d %%)"
                    .formatted(aufbau.erledigt(), aufbau.gesamt(), aufbau.prozent());
            case Bereitschaft.Aufzubauen(var grund) -> grund;
            case Bereitschaft.Beschaedigt(var grund) -> grund;
            case Bereitschaft.Ausgefallen(var grund) -> "Nimmt keine Änderungen mehr auf: " + grund;
        };
    }

    /** Compares each list with its documents, entry by entry, and changes nothing. */
    public List<Listenbefund> pruefe(Listenfortschritt fortschritt) {
        return listen.stream()
                .sorted(Comparator.comparing(Dokumentliste::sammlung))
                .map(liste -> new Listenbefund(liste.sammlung(), liste.pruefe(
                        (erledigt, gesamt) -> fortschritt.melde(liste.sammlung(), erledigt, gesamt))))
                .toList();
    }

    /** How a list, named by its collection, differs from the documents. */
    public record Listenbefund(String liste, Pruefbericht bericht) {}

    /** Is told how far the check of a list has come. */
    public interface Listenfortschritt {

        void melde(String liste, long erledigt, long gesamt);
    }

    @Override
    public void stop() {
        running = false;
        if (takt != null) {
            takt.close();
            takt = null;
        }
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
