package de.passgenau.api.eingabe;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Where calls of this process stand in line; whoever is at the counter sees to all who wait. */
final class Schalter<A> {

    private final Lock dran = new ReentrantLock();
    private final Queue<Auftrag<A>> wartende = new ConcurrentLinkedQueue<>();

    /** @param erledige serves all who want the same document, in the order in which they came */
    Ergebnis<A> bediene(Auftrag<A> auftrag, BiConsumer<String, List<Auftrag<A>>> erledige) {
        wartende.add(auftrag);
        dran.lock();
        try {
            alle().stream().collect(Collectors.groupingBy(Auftrag::id)).forEach((id, auftraege) -> {
                try {
                    erledige.accept(id, auftraege);
                } catch (RuntimeException broken) {
                    auftraege.forEach(einer -> einer.scheitere(broken));
                }
            });
        } finally {
            dran.unlock();
        }
        return auftrag.ergebnis();
    }

    private List<Auftrag<A>> alle() {
        List<Auftrag<A>> alle = new ArrayList<>();
        for (var einer = wartende.poll(); einer != null; einer = wartende.poll()) {
            alle.add(einer);
        }
        return alle;
    }
}
