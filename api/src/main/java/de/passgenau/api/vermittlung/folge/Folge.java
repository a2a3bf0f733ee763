package de.passgenau.api.vermittlung.folge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/**
 * All changes in one order that every process agrees on: who finds a place taken reads what is there and goes behind it.
 * The latest are in memory, all of the last days in the store.
 */
public final class Folge {

    private static final Logger LOG = LoggerFactory.getLogger(Folge.class);
    private static final int GEMERKTE = 5_000;

    private final Folgeablage ablage;
    private final Duration aufbewahrung;
    private final ConcurrentNavigableMap<Long, Wechsel> juengste = new ConcurrentSkipListMap<>();
    /** What another process has put there and this one has not seen yet. */
    private final NavigableMap<Long, Wechsel> offene = new TreeMap<>();
    private volatile long kopf;
    private long letzte;
    private boolean begonnen;
    private boolean wach;
    private @Nullable Instant endeDavor;

    Folge(Folgeablage ablage, Duration aufbewahrung) {
        this.ablage = ablage;
        this.aufbewahrung = aufbewahrung;
    }

    /** Up to here everything is known. */
    public long kopf() {
        return kopf;
    }

    /** How many changes are in memory. */
    public int umfang() {
        return juengste.size();
    }

    /** What comes behind the one place, up to the other, in order. */
    public Collection<Wechsel> zwischen(long stelle, long bis) {
        var erste = juengste.firstEntry();
        return erste != null && erste.getKey() <= stelle + 1
                ? juengste.subMap(stelle, false, bis, true).values()
                : ablage.seit(stelle).stream().filter(einer -> einer.stelle() <= bis).toList();
    }

    /** Whether everything behind this place is still there. */
    public boolean reichtBis(long stelle) {
        return stelle <= kopf
                && ablage.erster().filter(erster -> erster.stelle() <= stelle + 1).isPresent();
    }

    private void beginne() {
        if (!begonnen) {
            ablage.letzter().ifPresent(letzter -> {
                wach = true;
                letzte = letzter.stelle();
                endeDavor = letzter.am();
                ablage.seit(letzte - GEMERKTE).forEach(einer -> juengste.put(einer.stelle(), einer));
                kopf = letzte;
            });
            begonnen = true;
        }
    }

    /** From now on every change is kept, because somebody wants to know. */
    public synchronized void erwache() {
        beginne();
        if (!wach) {
            wach = true;
            gilt(haengeAn(List.of(Wechsel.keiner())));
        }
    }

    /** The same with their places; without one as long as nobody wants to know. */
    synchronized List<Wechsel> haengeAn(List<Wechsel> neue) {
        beginne();
        if (!wach || neue.isEmpty()) {
            return neue;
        }
        while (true) {
            var eingereiht = eingereiht(neue);
            var eigene = eingereiht.stream().filter(einer -> einer.stelle() > letzte).toList();
            try {
                ablage.haengeAn(eigene);
                eigene.forEach(this::merke);
                return eingereiht;
            } catch (DuplicateKeyException besetzt) {
                liesNach();
            }
        }
    }

    private List<Wechsel> eingereiht(List<Wechsel> neue) {
        var alle = new ArrayList<Wechsel>();
        long naechste = letzte;
        for (var einer : neue) {
            var schon = offene.values().stream().filter(einer::istDerselbe).findFirst();
            alle.add(schon.isPresent() ? schon.get() : einer.an(++naechste));
        }
        return alle;
    }

    private void liesNach() {
        for (var fremder : ablage.seit(letzte)) {
            merke(fremder);
            if (!fremder.id().isEmpty()) {
                offene.put(fremder.stelle(), fremder);
            }
        }
    }

    private void merke(Wechsel einer) {
        letzte = einer.stelle();
        juengste.put(einer.stelle(), einer);
        while (juengste.size() > GEMERKTE) {
            juengste.pollFirstEntry();
        }
    }

    /** This process has seen it in this version or a later one. */
    synchronized void gesehen(Gegenstand gegenstand, String id, long version) {
        offene.values()
                .removeIf(einer -> einer.gegenstand() == gegenstand && einer.id().equals(id)
                        && einer.version() <= version);
    }

    /** What was put into the sequence can be read from now on. */
    synchronized void gilt(List<Wechsel> eingereiht) {
        eingereiht.forEach(einer -> offene.remove(einer.stelle()));
        kopf = offene.isEmpty() ? letzte : offene.firstKey() - 1;
    }

    /** When the last process saw something for the last time. */
    synchronized Optional<Instant> endeDavor() {
        beginne();
        return Optional.ofNullable(endeDavor);
    }

    boolean kennt(Gegenstand gegenstand, String id, long version) {
        return juengste.values()
                .stream()
                .anyMatch(einer -> einer.gegenstand() == gegenstand && einer.id().equals(id)
                        && einer.version() >= version);
    }

    /** How somebody was who is deleted is kept no longer. */
    synchronized void vergiss(Gegenstand gegenstand, String id) {
        juengste.replaceAll((stelle, einer) -> einer.gegenstand() == gegenstand && einer.id().equals(id)
                ? einer.ohneVorher()
                : einer);
        if (wach) {
            ablage.vergiss(gegenstand, id);
        }
    }

    /** Takes out what is older than anybody may have looked away; how many these were. */
    synchronized int raeume(Instant jetzt) {
        if (!wach) {
            return 0;
        }
        int anzahl = ablage.entferneVor(jetzt.minus(aufbewahrung), letzte);
        ablage.erster().ifPresent(erster -> juengste.headMap(erster.stelle()).clear());
        return anzahl;
    }

    synchronized void schliesse() {
        try {
            gilt(haengeAn(List.of(Wechsel.keiner())));
        } catch (RuntimeException e) {
            LOG.debug("The end is not in the sequence", e);
        }
    }
}
