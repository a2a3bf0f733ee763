package de.passgenau.api.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.demo.generator.Landkreisgenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Fills the store with the demo Landkreis, once; the application is ready when it is done. What a former run has left
 * undone is made up for; what anybody changed since stays as it is.
 */
final class Demolauf implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demolauf.class);

    private final Demoeinstellungen einstellungen;
    private final MongoOperations mongo;
    private final List<Demosammlung<?>> sammlungen;
    private final Clock clock;

    Demolauf(Demoeinstellungen einstellungen, MongoOperations mongo, List<Demosammlung<?>> sammlungen, Clock clock) {
        this.einstellungen = einstellungen;
        this.mongo = mongo;
        this.sammlungen = List.copyOf(sammlungen);
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (einstellungen.faelle() == 0) {
            return;
        }
        try {
            fuelle(bisher().orElseGet(this::begonnen));
        } catch (DataAccessException gestoert) {
            LOG.error("Der Demo-Landkreis ist unvollständig; der nächste Start macht weiter: {}",
                    gestoert.getMessage());
        }
    }

    private Optional<Demostand> bisher() {
        var stand = Optional.ofNullable(mongo.findById(Demostand.ID, Demostand.class));
        stand.filter(s -> s.faelle() != einstellungen.faelle() || s.seed() != einstellungen.seed())
                .ifPresent(s -> LOG.warn("Der Datenordner enthält schon einen Demo-Landkreis mit {} Fällen (seed {}); "
                        + "andere Werte von passgenau.demo gelten erst in einem leeren Ordner.", s.faelle(), s.seed()));
        return stand;
    }

    private Demostand begonnen() {
        return mongo.insert(Demostand.neu(einstellungen.umfang(LocalDate.now(clock)), clock.instant()));
    }

    private void fuelle(Demostand stand) {
        var offen = sammlungen.stream().filter(s -> !stand.gefuellt().contains(name(s))).toList();
        if (offen.isEmpty()) {
            return;
        }
        var beginn = System.nanoTime();
        var landkreis = Landkreisgenerator.erzeuge(stand.umfang());
        var schreiber = new Sammelschreiber(mongo);
        var neu = stand;
        for (var sammlung : offen) {
            schreiber.fuelle(sammlung, landkreis, stand.begonnenAm());
            neu = mongo.save(neu.mit(name(sammlung)));
        }
        LOG.info("Demo-Landkreis bereit nach {} ms: {}", Duration.ofNanos(System.nanoTime() - beginn).toMillis(),
                landkreis.zahlen());
    }

    private String name(Demosammlung<?> sammlung) {
        return mongo.getCollectionName(sammlung.typ());
    }
}
