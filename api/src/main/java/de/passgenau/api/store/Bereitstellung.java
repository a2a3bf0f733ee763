package de.passgenau.api.store;

import java.util.List;
import java.util.TreeSet;

import com.mongodb.MongoException;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Makes the store fit for use before anything else starts: refuses data of a newer program, migrates, creates indexes.
 * Whoever reads documents at start does so in an application runner or a later lifecycle phase.
 */
class Bereitstellung implements SmartLifecycle, StoreBereit {

    /** Everything that reads documents comes later. */
    static final int PHASE = Integer.MIN_VALUE + 1000;

    private final MongoTemplate mongo;
    private final List<Indexplan> plaene;
    private final Schemastand stand;
    private boolean fertig;

    Bereitstellung(MongoTemplate mongo, List<Indexplan> plaene, Schemastand stand) {
        this.mongo = mongo;
        this.plaene = plaene;
        this.stand = stand;
    }

    @Override
    public void start() {
        new Wiederherstellungsmarke(mongo.getDb()).pruefe();
        stelleBereit();
        fertig = true;
    }

    @Override
    public void stelleBereit() {
        TreeSet<String> sammlungen = new TreeSet<>();
        plaene.forEach(plan -> sammlungen.add(plan.sammlung()));
        stand.sammlungen().forEach(sammlungen::add);
        Migrationslauf lauf = new Migrationslauf(mongo.getDb(), stand);
        List<String> veraltete = sammlungen.stream().filter(lauf::pruefe).toList();
        veraltete.forEach(lauf::hebe);
        plaene.forEach(this::legeIndizesAn);
    }

    private void legeIndizesAn(Indexplan plan) {
        plan.indizes().forEach(index -> {
            try {
                mongo.indexOps(plan.sammlung()).createIndex(index);
            } catch (DataAccessException | MongoException e) {
                StoreNichtBereit grund = new StoreNichtBereit(
                        "Der Index " + index.getIndexKeys().toJson() + " der Sammlung " + plan.sammlung()
                                + " lässt sich nicht anlegen: " + e.getMessage(),
                        "Doppelte Werte bereinigen oder einen gleichnamigen älteren Index entfernen.");
                grund.initCause(e);
                throw grund;
            }
        });
    }

    @Override
    public void stop() {
        fertig = false;
    }

    @Override
    public boolean isRunning() {
        return fertig;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
