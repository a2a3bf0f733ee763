package de.passgenau.api.stelle.suche;

import java.time.Clock;
import java.util.Set;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Fragenzaehler;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.store.Aenderungen;
import de.passgenau.api.verzeichnis.Ortskunde;
import org.springframework.context.ApplicationContext;

/** How often the engine is asked whether a search finds an offer. */
public final class Probenzaehler {

    private final Fragenzaehler zaehler = new Fragenzaehler();
    private final Stellenprobe probe;

    public Probenzaehler(ApplicationContext anwendung, Dokumentliste<Stellenangebot> liste) {
        this.probe = new Stellenprobe(zaehler.vor(liste, anwendung.getBean(Aenderungen.class)),
                anwendung.getBean(Ortskunde.class), anwendung.getBean(Kennungen.class), anwendung.getBean(Clock.class));
    }

    public Stellenprobe probe() {
        return probe;
    }

    public long fragenNach(String stelle) {
        return zaehler.fragen()
                .stream()
                .filter(frage -> frage.merkmale().getOrDefault(Stellenmerkmale.KENNUNG, Set.of()).contains(stelle))
                .count();
    }
}
