package de.passgenau.api.stelle.uebernahme;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.stelle.Stellenangebote;
import de.passgenau.api.stelle.suche.Stellenmerkmale;
import de.passgenau.api.stelle.vorgang.Doppelwache;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Finds offers by where else they are found, and stores them. */
@Component
public class Quellenbestand {

    private final Dokumentliste<Stellenangebot> liste;
    private final Stellenangebote alle;
    private final Doppelwache wache;
    /** Offers of one employer are compared with each other, so they come one after the other. */
    private final List<ReentrantLock> reihen = Stream.generate(ReentrantLock::new).limit(64).toList();

    Quellenbestand(Dokumentliste<Stellenangebot> liste, Stellenangebote alle, Doppelwache wache) {
        this.liste = liste;
        this.alle = alle;
        this.wache = wache;
    }

    /** Those that there are, by what their sources call them; by one search and one read. */
    public Map<String, Stellenangebot> vorhandene(Collection<Quellenangabe> quellen) {
        var gesucht = quellen.stream().map(Quellenangabe::eindeutig).collect(Collectors.toSet());
        var eigene = quellen.stream()
                .collect(Collectors.toMap(quelle -> quelle.id().wert(), Quellenangabe::eindeutig,
                        (eine, gleiche) -> eine));
        var ids = Stream.concat(eigene.keySet().stream(), liste.kennungen(Stellenmerkmale.QUELLE, gesucht).stream())
                .collect(Collectors.toSet());
        var gefunden = new HashMap<String, Stellenangebot>();
        for (var stelle : lade(ids)) {
            var gleiche = eigene.get(stelle.kennung());
            if (gleiche != null) {
                gefunden.putIfAbsent(gleiche, stelle);
            }
            stelle.quellen()
                    .stream()
                    .filter(eine -> gesucht.contains(eine.eindeutig()))
                    .forEach(eine -> gefunden.put(eine.eindeutig(), stelle));
        }
        return gefunden;
    }

    /** All that a stock has, or had when they ended. */
    List<Stellenangebot> ausDem(String system) {
        return lade(liste.kennungen(Stellenmerkmale.BESTAND, Set.of(system)));
    }

    private List<Stellenangebot> lade(Set<String> ids) {
        return ids.isEmpty() ? List.of() : liste.leser().lade(ids, Sichtfilter.alles());
    }

    Stellenangebot lade(StellenangebotId id) {
        return liste.leser().lade(id.wert(), Sichtfilter.alles()).orElseThrow();
    }

    /** In the version that it carries; refused by the store where another one that is the same is in its way. */
    public Stellenangebot speichere(Stellenangebot danach) {
        var gespeichert = alle.save(danach);
        liste.gespeichert(List.of(gespeichert));
        return gespeichert;
    }

    /** In the version that it carries; what no longer stands makes way for it. */
    public Stellenangebot speichereMitPlatz(Stellenangebot danach) {
        return speichere(wache.mitPlatz(danach));
    }

    /** While nothing else of this employer is taken over. */
    public <R> R nacheinander(ArbeitgeberId arbeitgeber, Supplier<R> arbeit) {
        var reihe = reihen.get(Math.floorMod(arbeitgeber.hashCode(), reihen.size()));
        reihe.lock();
        try {
            return arbeit.get();
        } finally {
            reihe.unlock();
        }
    }
}
