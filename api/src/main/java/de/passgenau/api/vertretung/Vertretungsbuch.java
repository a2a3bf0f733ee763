package de.passgenau.api.vertretung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.passgenau.api.security.Vertretungsauskunft;
import de.passgenau.api.store.Aenderung;
import de.passgenau.api.store.Aenderungen;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All plans in memory, so that no request waits for the store; changes of other processes are followed. */
@Component
class Vertretungsbuch implements Vertretungsauskunft, SmartLifecycle {

    private final Vertretungsplaene alle;
    private final Aenderungen aenderungen;
    private final Clock clock;
    private final Map<String, Vertretungsplan> plaene = new ConcurrentHashMap<>();
    private volatile boolean running;

    Vertretungsbuch(Vertretungsplaene alle, Aenderungen aenderungen, Clock clock) {
        this.alle = alle;
        this.aenderungen = aenderungen;
        this.clock = clock;
    }

    @Override
    public Set<String> vertretene(String kennung) {
        var heute = LocalDate.now(clock);
        return plaene.values()
                .stream()
                .filter(plan -> plan.vertritt(kennung, heute))
                .map(Vertretungsplan::fallmanager)
                .collect(Collectors.toSet());
    }

    List<Vertretungsplan> plaene() {
        return plaene.values().stream().sorted(Comparator.comparing(Vertretungsplan::fallmanager)).toList();
    }

    void gespeichert(Vertretungsplan plan) {
        nimm(plan);
        aenderungen.melde(Vertretungsplan.SAMMLUNG, new Aenderung(plan.fallmanager(), plan.version()));
    }

    private void nimm(Vertretungsplan plan) {
        plaene.merge(plan.fallmanager(), plan, (alt, neu) -> neu.version() >= alt.version() ? neu : alt);
    }

    private void lies(Aenderung aenderung) {
        alle.findById(aenderung.id()).ifPresentOrElse(this::nimm, () -> plaene.remove(aenderung.id()));
    }

    @Override
    public void start() {
        aenderungen.subscribe(Vertretungsplan.SAMMLUNG, this::lies);
        alle.findAll().forEach(this::nimm);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
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
