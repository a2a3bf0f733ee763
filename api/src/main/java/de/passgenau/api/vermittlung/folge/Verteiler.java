package de.passgenau.api.vermittlung.folge;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import de.passgenau.api.liste.takt.Hintergrundfaden;
import de.passgenau.catalogue.Dokument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Puts what has changed into one sequence, one thing after the other, and wakes whoever waits for it. Of what changes faster
 * than it is taken in, the latest state alone counts. As long as nobody has ever waited, nothing is kept.
 */
public final class Verteiler implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Verteiler.class);
    private static final Duration NACH_FEHLER = Duration.ofSeconds(1);
    /** Longer than it takes from the hour that is written into a document until it is stored. */
    private static final Duration SPIELRAUM = Duration.ofSeconds(10);

    private final Folge folge;
    private final Clock clock;
    private final Map<String, Neuigkeit> wartende = new LinkedHashMap<>();
    private final Set<Runnable> hoerer = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService faden = Executors
            .newSingleThreadScheduledExecutor(Hintergrundfaden.namens("trefferfolge").factory());
    private boolean laeuft;

    Verteiler(Folge folge, Clock clock) {
        this.folge = folge;
        this.clock = clock;
    }

    /** From now on this is called whenever something has changed; it must not take long. */
    public void wecke(Runnable einer) {
        hoerer.add(einer);
    }

    public void vergiss(Runnable einer) {
        hoerer.remove(einer);
    }

    public int hoerer() {
        return hoerer.size();
    }

    /** How many changes have no place in the sequence yet. */
    public int wartend() {
        synchronized (wartende) {
            return wartende.size();
        }
    }

    void nimm(Neuigkeit neue) {
        synchronized (wartende) {
            wartende.merge(neue.gegenstand() + neue.id(), neue, (alte, spaetere) -> spaetere.statt(alte));
            if (!laeuft) {
                laeuft = true;
                beauftrage(Duration.ZERO);
            }
        }
    }

    private void beauftrage(Duration spaeter) {
        try {
            var unused = faden.schedule(this::verteile, spaeter.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException beendet) {
            LOG.debug("The application ends; the next one finds what has changed");
        }
    }

    private void verteile() {
        var alle = hole();
        while (!alle.isEmpty()) {
            try {
                reiheEin(alle);
            } catch (RuntimeException e) {
                LOG.warn("Änderungen konnten nicht eingereiht werden und werden es noch einmal", e);
                bringeZurueck(alle);
                beauftrage(NACH_FEHLER);
                return;
            }
            hoerer.forEach(Runnable::run);
            alle = hole();
        }
    }

    private Collection<Neuigkeit> hole() {
        synchronized (wartende) {
            var alle = List.copyOf(wartende.values());
            wartende.clear();
            laeuft = !alle.isEmpty();
            return alle;
        }
    }

    private void bringeZurueck(Collection<Neuigkeit> alle) {
        synchronized (wartende) {
            alle.forEach(alte -> wartende.merge(alte.gegenstand() + alte.id(), alte,
                    (spaetere, fruehere) -> spaetere.statt(fruehere)));
        }
    }

    private void reiheEin(Collection<Neuigkeit> alle) {
        var geaenderte = new ArrayList<Neuigkeit>();
        var wechsel = new ArrayList<Wechsel>();
        for (var eine : alle) {
            eine.wechsel().ifPresentOrElse(einer -> {
                geaenderte.add(eine);
                wechsel.add(einer);
            }, () -> eine.gilt(0));
        }
        var eingereiht = folge.haengeAn(wechsel);
        for (int i = 0; i < geaenderte.size(); i++) {
            geaenderte.get(i).gilt(eingereiht.get(i).stelle());
        }
        alle.forEach(eine -> folge.gesehen(eine.gegenstand(), eine.id(), eine.version()));
        folge.gilt(eingereiht);
    }

    /** Whether this changed after the last process looked and before this one did. */
    boolean istVersaeumt(Gegenstand gegenstand, Dokument dokument) {
        return folge.endeDavor()
                .filter(ende -> !dokument.spur().geaendertAm().isBefore(ende.minus(SPIELRAUM)))
                .filter(ende -> !folge.kennt(gegenstand, dokument.kennung(), dokument.version()))
                .isPresent();
    }

    void vergiss(Gegenstand gegenstand, String id) {
        folge.vergiss(gegenstand, id);
    }

    /** Takes out of the sequence what is too old; how much that was. */
    int raeume() {
        return folge.raeume(clock.instant());
    }

    /** Whoever comes next knows that until here nothing was missed. */
    @Override
    public void destroy() {
        faden.close();
        folge.schliesse();
    }
}
