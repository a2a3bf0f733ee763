package de.passgenau.api.store.aenderung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.passgenau.api.store.Aenderung;
import de.passgenau.api.store.Aenderungen;
import de.passgenau.api.store.Teststore;
import de.passgenau.api.store.Warten;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes are told, whoever makes them, the same on both kinds of store. */
abstract class AenderungenVertrag {

    private static final String SAMMLUNG = "proben";

    private final List<Aenderung> gehoert = new CopyOnWriteArrayList<>();
    private MongoClient anderer;
    private MongoCollection<Document> fremd;
    private VerfolgteAenderungen aenderungen;

    abstract Teststore store();

    @BeforeEach
    void verbinde() {
        anderer = MongoClients.create(store().uri());
        fremd = anderer.getDatabase(store().mongo().getDb().getName()).getCollection(SAMMLUNG);
        aenderungen = new VerfolgteAenderungen(store().mongo().getDb(), Duration.ofMinutes(10));
    }

    @AfterEach
    void trenne() {
        aenderungen.close();
        anderer.close();
    }

    @Test
    void tellsWhatAnotherClientInsertsChangesAndDeletes() {
        fremd.insertOne(dokument("vorher", 1));
        aenderungen.subscribe(SAMMLUNG, gehoert::add);

        fremd.insertOne(dokument("a", 1));
        Warten.bis(() -> gehoert.contains(new Aenderung("a", 1L)));
        fremd.updateOne(Filters.eq("_id", "a"), Updates.set("version", 2L));
        Warten.bis(() -> gehoert.contains(new Aenderung("a", 2L)));
        fremd.deleteOne(Filters.eq("_id", "a"));
        Warten.bis(() -> gehoert.contains(new Aenderung("a", null)));

        assertThat(gehoert).containsExactly(new Aenderung("a", 1L), new Aenderung("a", 2L), new Aenderung("a", null));
    }

    @Test
    void tellsChangesByFindAndModifyAndReplace() {
        aenderungen.subscribe(SAMMLUNG, gehoert::add);
        fremd.insertOne(dokument("a", 1));
        Warten.bis(() -> gehoert.contains(new Aenderung("a", 1L)));

        fremd.findOneAndUpdate(Filters.eq("_id", "a"), Updates.set("version", 2L));
        Warten.bis(() -> gehoert.contains(new Aenderung("a", 2L)));
        fremd.replaceOne(Filters.eq("_id", "a"), dokument("a", 3));
        Warten.bis(() -> gehoert.contains(new Aenderung("a", 3L)));
        fremd.findOneAndDelete(Filters.eq("_id", "a"));
        Warten.bis(() -> gehoert.contains(new Aenderung("a", null)));
    }

    @Test
    void tellsAnOwnWriteAtOnceAndOnlyOnce() {
        aenderungen.subscribe(SAMMLUNG, gehoert::add);
        store().mongo().insert(dokument("a", 1), SAMMLUNG);

        aenderungen.melde(SAMMLUNG, new Aenderung("a", 1L));

        assertThat(gehoert).contains(new Aenderung("a", 1L));
        fremd.insertOne(dokument("b", 1));
        Warten.bis(() -> gehoert.contains(new Aenderung("b", 1L)));
        assertThat(gehoert).containsExactly(new Aenderung("a", 1L), new Aenderung("b", 1L));
    }

    @Test
    void tellsAgainWhenAListenerFailed() {
        AtomicInteger aufrufe = new AtomicInteger();
        aenderungen.close();
        aenderungen = new VerfolgteAenderungen(store().mongo().getDb(), Duration.ofMillis(200));
        aenderungen.subscribe(SAMMLUNG, aenderung -> {
            if (aufrufe.incrementAndGet() == 1) {
                throw new IllegalStateException("index is full");
            }
            gehoert.add(aenderung);
        });

        fremd.insertOne(dokument("a", 1));

        Warten.bis(() -> gehoert.contains(new Aenderung("a", 1L)));
    }

    @Test
    void readsIdsAndVersionsOfAll() {
        fremd.insertMany(List.of(dokument("a", 1), dokument("b", 7)));

        assertThat(aenderungen.stand(SAMMLUNG)).containsOnly(java.util.Map.entry("a", 1L),
                java.util.Map.entry("b", 7L));
    }

    @Test
    void knowsWithoutReadingWhatItsListenersKnow() {
        fremd.insertOne(dokument("a", 3));
        assertThat(aenderungen.bekannt(SAMMLUNG)).isEmpty();

        aenderungen.subscribe(SAMMLUNG, gehoert::add);
        assertThat(aenderungen.bekannt(SAMMLUNG)).containsOnly(java.util.Map.entry("a", 3L));

        fremd.insertOne(dokument("b", 1));
        Warten.bis(() -> gehoert.contains(new Aenderung("b", 1L)));
        fremd.deleteOne(Filters.eq("_id", "a"));
        Warten.bis(() -> gehoert.contains(new Aenderung("a", null)));
        Warten.bis(() -> aenderungen.bekannt(SAMMLUNG).keySet().equals(java.util.Set.of("b")));
    }

    @Test
    void isQuietAfterTheSubscriptionHasEnded() {
        Aenderungen.Abonnement abonnement = aenderungen.subscribe(SAMMLUNG, gehoert::add);
        List<Aenderung> andere = new CopyOnWriteArrayList<>();
        aenderungen.subscribe(SAMMLUNG, andere::add);
        abonnement.close();

        fremd.insertOne(dokument("a", 1));

        Warten.bis(() -> andere.contains(new Aenderung("a", 1L)));
        assertThat(gehoert).isEmpty();
    }

    private static Document dokument(String id, long version) {
        return new Document("_id", id).append("version", version);
    }
}
