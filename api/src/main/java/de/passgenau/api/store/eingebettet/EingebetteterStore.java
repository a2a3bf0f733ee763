package de.passgenau.api.store.eingebettet;

import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import de.bwaldvogel.mongo.MongoServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MongoDB-compatible server inside this process, on loopback, with its documents in the data folder. */
public final class EingebetteterStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EingebetteterStore.class);
    /** Writers wait for the disk on these; a reader beside them must still find a free one. */
    private static final int VERBINDUNGSFAEDEN = 8;

    private final Betrieb betrieb;
    private final MongoServer server;
    private final ScheduledExecutorService pfleger = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-pflege").factory());
    private long zuletzt;

    private EingebetteterStore(Betrieb betrieb, MongoServer server) {
        this.betrieb = betrieb;
        this.server = server;
    }

    /** Opens the data folder and starts to listen; refuses with {@link StoreNichtGeoeffnet}. */
    public static EingebetteterStore starte(Einstellung einstellung) {
        Betrieb betrieb = new Betrieb(einstellung);
        MongoServer server = new MongoServer(new DauerhaftesBackend(betrieb));
        server.bind(new InetSocketAddress("127.0.0.1", einstellung.port()), 1, VERBINDUNGSFAEDEN);
        EingebetteterStore store = new EingebetteterStore(betrieb, server);
        store.pfleger.scheduleWithFixedDelay(store::pflege, 1, 1, TimeUnit.SECONDS);
        LOG.info("Documents are kept in {}", einstellung.datei().toAbsolutePath().normalize());
        return store;
    }

    /** The address for a MongoDB client, without a database. */
    public String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    /** What keeps the store from working, in German, or null. */
    public @Nullable String stoerung() {
        return betrieb.stoerung();
    }

    /** All documents as they are now; writes wait for a moment only. */
    public Schnappschuss schnappschuss(String datenbank) {
        return betrieb.oeffnung().schnappschuss(datenbank);
    }

    /** The next start writes the file anew, without what was deleted by then. */
    public void merkeNeuschriftVor() {
        betrieb.merkeNeuschriftVor();
    }

    private void pflege() {
        try {
            betrieb.pflege();
            long vorgaenge = betrieb.vorgaenge();
            if (vorgaenge == zuletzt && betrieb.stoerung() == null) {
                betrieb.verdichte();
            }
            zuletzt = vorgaenge;
        } catch (RuntimeException e) {
            LOG.warn("Looking after the store failed: {}", e.toString());
        }
    }

    @Override
    public void close() {
        pfleger.close(); // no interrupt: it would close the file under a running compaction
        server.shutdownNow();
    }
}
