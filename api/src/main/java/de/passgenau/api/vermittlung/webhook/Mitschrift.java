package de.passgenau.api.vermittlung.webhook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import de.passgenau.api.liste.Folger;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.pflege.Bereitschaft;
import org.jspecify.annotations.Nullable;

/** Has at hand, without a look into the store, what of a collection is needed with every change. */
public final class Mitschrift<A extends Dokument> implements Folger<A> {

    private static final int PORTION = 500;

    private final String name;
    private final Predicate<A> noetig;
    private final Map<String, A> alle = new ConcurrentHashMap<>();
    private final Map<String, Long> gesehen = new ConcurrentHashMap<>();
    private final List<Hoerer<A>> hoerer = new CopyOnWriteArrayList<>();

    /** @param noetig what is kept of it */
    public Mitschrift(String name, Predicate<A> noetig) {
        this.name = name;
        this.noetig = noetig;
    }

    /** Is told of each change, and at the start of everything. */
    @FunctionalInterface
    public interface Hoerer<A> {

        /** @param jetzt null if it is gone */
        void hoere(String id, @Nullable A jetzt);
    }

    public void melde(Hoerer<A> neuer) {
        hoerer.add(neuer);
    }

    public Collection<A> alle() {
        return alle.values();
    }

    public Optional<A> mit(String id) {
        return Optional.ofNullable(alle.get(id));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void uebernimm(A objekt) {
        gesehen.put(objekt.kennung(), objekt.version());
        if (noetig.test(objekt)) {
            alle.put(objekt.kennung(), objekt);
        } else {
            alle.remove(objekt.kennung());
        }
        hoerer.forEach(einer -> einer.hoere(objekt.kennung(), objekt));
    }

    @Override
    public void entferne(String id) {
        gesehen.remove(id);
        alle.remove(id);
        hoerer.forEach(einer -> einer.hoere(id, null));
    }

    @Override
    public void erfahre(List<A> gelesen) {
        gelesen.stream().filter(eines -> !gesehen.containsKey(eines.kennung())).forEach(this::uebernimm);
    }

    @Override
    public int gleicheAb(Dokumente<A> dokumente) {
        var stand = dokumente.stand();
        var andere = stand.entrySet()
                .stream()
                .filter(eines -> !eines.getValue().equals(gesehen.get(eines.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        var verschwundene = gesehen.keySet().stream().filter(id -> !stand.containsKey(id)).toList();
        for (int von = 0; von < andere.size(); von += PORTION) {
            dokumente.lade(andere.subList(von, Math.min(andere.size(), von + PORTION))).forEach(this::uebernimm);
        }
        verschwundene.forEach(this::entferne);
        return andere.size() + verschwundene.size();
    }

    @Override
    public int umfang() {
        return alle.size();
    }

    @Override
    public Bereitschaft bereitschaft() {
        return new Bereitschaft.Bereit();
    }
}
