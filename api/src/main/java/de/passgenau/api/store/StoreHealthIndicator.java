package de.passgenau.api.store;

import de.passgenau.api.store.eingebettet.EingebetteterStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;

/** Whether documents can be read and written, and if not, why. */
class StoreHealthIndicator extends AbstractHealthIndicator {

    private final MongoOperations mongo;
    private final @Nullable EingebetteterStore eingebettet;

    StoreHealthIndicator(MongoOperations mongo, @Nullable EingebetteterStore eingebettet) {
        super("The store does not answer");
        this.mongo = mongo;
        this.eingebettet = eingebettet;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        mongo.executeCommand(new Document("ping", 1));
        health.up().withDetail("art", eingebettet == null ? "mongodb" : "eingebettet");
        String stoerung = eingebettet == null ? null : eingebettet.stoerung();
        if (stoerung != null) {
            health.down().withDetail("meldung", stoerung);
        }
    }
}
