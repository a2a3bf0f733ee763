package de.passgenau.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoOperations;

@SpringBootTest(classes = NurStore.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class StoreConfigurationTests {

    @Autowired
    MongoOperations mongo;

    @Autowired
    StoreHealthIndicator health;

    @Test
    void keepsDocumentsInTheEmbeddedStoreByDefault() {
        mongo.insert(new Document("_id", "a").append("wert", 7), "proben");

        assertThat(mongo.findById("a", Document.class, "proben")).containsEntry("wert", 7);
        assertThat(mongo.getCollection("proben").getNamespace().getDatabaseName()).isEqualTo("passgenau");
    }

    @Test
    void reportsTheEmbeddedStoreAsHealthy() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsEntry("art", "eingebettet");
    }
}
