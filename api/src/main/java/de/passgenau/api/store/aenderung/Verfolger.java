package de.passgenau.api.store.aenderung;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.OperationType;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows one collection on a virtual thread: the change stream where there is one, otherwise and in addition the
 * comparison; picks the stream up again after a lost connection.
 */
final class Verfolger implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Verfolger.class);
    private static final Duration TAKT = Duration.ofMillis(250);
    private static final Duration NACH_FEHLER = Duration.ofSeconds(1);
    private static final int STAPEL = 500;
    private static final int KEINE_AENDERUNGSSTROEME = 40573;

    private final String sammlung;
    private final Versionsleser leser;
    private final Sammlungsfolge folge;
    private final Duration abgleich;
    private final CountDownLatch ende = new CountDownLatch(1);
    private final Thread faden;
    private @Nullable MongoChangeStreamCursor<ChangeStreamDocument<BsonDocument>> erster;
    private @Nullable BsonDocument marke;
    private long naechsterAbgleich;

    Verfolger(String sammlung, Versionsleser leser, Sammlungsfolge folge, Duration abgleich) {
        this.sammlung = sammlung;
        this.leser = leser;
        this.folge = folge;
        this.abgleich = abgleich;
        this.faden = Thread.ofVirtual().name("aenderungen-" + sammlung).unstarted(this::verfolge);
    }

    /** Learns what there is, by one reading; what comes after it is told. */
    void beginne() {
        erster = ersterStrom();
        try {
            folge.lerne();
        } catch (MongoException e) {
            schliesseErsten();
            throw e;
        }
        naechsterAbgleich = System.nanoTime() + abgleich.toNanos();
        faden.start();
    }

    /** Null where there is none now: then the thread looks for one. */
    private @Nullable MongoChangeStreamCursor<ChangeStreamDocument<BsonDocument>> ersterStrom() {
        try {
            return strom();
        } catch (MongoException e) {
            LOG.debug("No change stream of {} yet", sammlung, e);
            return null;
        }
    }

    private void schliesseErsten() {
        var offener = erster;
        erster = null;
        if (offener != null) {
            offener.close();
        }
    }

    private void verfolge() {
        boolean gestoert = false;
        while (laeuft()) {
            try {
                folgeDemStrom();
                gestoert = false;
            } catch (MongoException | IllegalStateException e) {
                if (!gestoert && laeuft()) {
                    LOG.warn("Changes of {} are not followed at the moment: {}", sammlung, e.getMessage());
                }
                gestoert = true;
                marke = null; // what happened in between is found by the comparison
                ohneStrom(e);
            }
        }
    }

    private void ohneStrom(RuntimeException grund) {
        boolean nie = grund instanceof MongoException e && e.getCode() == KEINE_AENDERUNGSSTROEME;
        warte(nie ? TAKT : NACH_FEHLER);
        if (nie && System.nanoTime() >= naechsterAbgleich) {
            try {
                gleicheAb();
            } catch (MongoException e) {
                LOG.debug("Comparison of {} failed", sammlung, e);
            }
        }
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<BsonDocument>> strom() {
        var strom = leser.dokumente(sammlung)
                .watch(BsonDocument.class)
                .maxAwaitTime(TAKT.toMillis(),
                        TimeUnit.MILLISECONDS);
        if (marke != null) {
            strom.resumeAfter(marke);
        }
        return strom.cursor();
    }

    /** One that was opened before all was learnt has told nothing too late; behind any other there may be a gap. */
    private void folgeDemStrom() {
        var vonAnfangAn = erster;
        erster = null;
        try (var zeiger = vonAnfangAn == null ? strom() : vonAnfangAn) {
            if (vonAnfangAn == null) {
                gleicheAb();
            }
            while (laeuft()) {
                Map<String, Boolean> ids = naechste(zeiger);
                folge.pruefe(ids.keySet(), geloeschte(ids));
                if (System.nanoTime() >= naechsterAbgleich) {
                    gleicheAb();
                }
                if (ids.isEmpty()) {
                    warte(TAKT);
                }
            }
        }
    }

    private static Set<String> geloeschte(Map<String, Boolean> ids) {
        return ids.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The ids of the events at hand, and whether there was a delete among them. */
    private Map<String, Boolean> naechste(MongoChangeStreamCursor<ChangeStreamDocument<BsonDocument>> zeiger) {
        Map<String, Boolean> ids = new LinkedHashMap<>();
        ChangeStreamDocument<BsonDocument> ereignis = zeiger.tryNext();
        while (ereignis != null) {
            BsonDocument schluessel = ereignis.getDocumentKey();
            if (schluessel != null) {
                boolean geloescht = ereignis.getOperationType() == OperationType.DELETE;
                ids.merge(Versionsleser.id(schluessel.get("_id")), geloescht, Boolean::logicalOr);
            } else {
                naechsterAbgleich = System.nanoTime(); // the collection was dropped or renamed
            }
            ereignis = ids.size() < STAPEL && zeiger.available() > 0 ? zeiger.tryNext() : null;
        }
        marke = zeiger.getResumeToken();
        return ids;
    }

    private void gleicheAb() {
        folge.gleicheAb();
        naechsterAbgleich = System.nanoTime() + abgleich.toNanos();
    }

    private boolean laeuft() {
        return ende.getCount() > 0;
    }

    private void warte(Duration dauer) {
        try {
            boolean beendet = ende.await(dauer.toNanos(), TimeUnit.NANOSECONDS);
            LOG.trace("Followed {}, ended: {}", sammlung, beendet);
        } catch (InterruptedException e) {
            ende.countDown();
        }
    }

    @Override
    public void close() {
        ende.countDown();
        try {
            if (!Thread.currentThread().equals(faden)) {
                faden.join(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
