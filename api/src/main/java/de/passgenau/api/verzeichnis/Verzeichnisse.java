package de.passgenau.api.verzeichnis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import de.passgenau.api.store.Aenderungen;
import de.passgenau.matching.beruf.Benennung;
import de.passgenau.matching.beruf.Beruf;
import de.passgenau.matching.beruf.Berufsverzeichnis;
import de.passgenau.matching.ort.Ortsverzeichnis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The directories in use: what ships with the engine, and on top of it what was imported, by whichever process. */
@Component
public class Verzeichnisse implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Verzeichnisse.class);

    private final Importbestand bestand;
    private final Aenderungen aenderungen;
    /** Read beside the rest of the start; the first question waits for it. */
    private volatile CompletableFuture<Berufsverzeichnis> berufe = CompletableFuture
            .supplyAsync(Berufsverzeichnis::mitgeliefert);
    private volatile CompletableFuture<Ortsverzeichnis> orte = CompletableFuture
            .supplyAsync(Ortsverzeichnis::mitgeliefert);
    private volatile boolean running;

    Verzeichnisse(Importbestand bestand, Aenderungen aenderungen) {
        this.bestand = bestand;
        this.aenderungen = aenderungen;
    }

    public Berufsverzeichnis berufe() {
        return berufe.join();
    }

    public Ortsverzeichnis orte() {
        return orte.join();
    }

    @Override
    public void start() {
        aenderungen.subscribe(Importstand.SAMMLUNG, aenderung -> lade(Verzeichnisart.valueOf(aenderung.id())));
        for (var art : Verzeichnisart.values()) {
            if (bestand.hat(art)) {
                lade(art);
            }
        }
        running = true;
    }

    private void lade(Verzeichnisart art) {
        switch (art) {
            case BERUFE -> berufe = CompletableFuture.completedFuture(
                    berufe(Berufsverzeichnis.mitgeliefert(), bestand.berufe()));
            case ORTE -> orte = CompletableFuture.completedFuture(
                    Ortsverzeichnis.mitgeliefert().mit(bestand.orte()));
        }
        LOG.info("Directories in use: {} job titles, {} places", berufe().benennungen().size(),
                orte().orte().size());
    }

    private static Berufsverzeichnis berufe(Berufsverzeichnis mitgeliefert, List<Berufseintrag> eintraege) {
        var positionen = new ArrayList<Beruf>();
        eintraege.forEach(eintrag -> eintrag.position().ifPresent(positionen::add));
        var benennungen = eintraege.stream().flatMap(Berufseintrag::zeilen).toList();
        var bekannt = mitgeliefert.berufe().stream().map(Beruf::kldb).collect(Collectors.toSet());
        positionen.forEach(beruf -> bekannt.add(beruf.kldb()));
        positionen.addAll(ohneTitel(benennungen, bekannt));
        return mitgeliefert.mit(positionen, benennungen);
    }

    /** A job title may be imported before the structure that names its Gattung; the Gattung then goes by its number. */
    private static List<Beruf> ohneTitel(List<Benennung> benennungen, Set<String> bekannt) {
        return benennungen.stream()
                .map(Benennung::kldb)
                .distinct()
                .filter(kldb -> !bekannt.contains(kldb))
                .map(kldb -> new Beruf(kldb, "Berufsgattung " + kldb + " (amtlicher Titel nicht importiert)"))
                .toList();
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
